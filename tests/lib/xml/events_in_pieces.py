# Documents that come in pieces: events as the text comes, targets, and iterparse().
import io
import xml.etree.ElementTree as ET

parser = ET.XMLPullParser(['start', 'end', 'start-ns', 'end-ns', 'comment', 'pi'])
for piece in ['<root xml', 'ns="u" xmlns:p="v"><!--c', '--><a>te', 'xt</a><?pi x?><p:b/>', '</ro', 'ot>']:
    parser.feed(piece)
    print(piece, [(event, getattr(value, 'text', value)) for event, value in parser.read_events()])
parser.flush()
print([event for event, value in parser.read_events()])
parser.close()
try:
    parser.feed('more')
except ValueError as error:
    print(error)

parser = ET.XMLPullParser()
parser.feed('<a><b/></c>')
events = parser.read_events()
print(next(events)[1].tag)
try:
    next(events)
except ET.ParseError as error:
    print(error, error.code, error.position)

reader = ET.iterparse(io.BytesIO(b'<a>' + b'<b>x</b>' * 5000 + b'</a>'))
event, element = next(reader)
print(event, element.text, reader.root)
print(sum(1 for _ in reader), reader.root.tag, len(reader.root))


class Target:
    def start(self, tag, attributes):
        print('start', tag, attributes)

    def end(self, tag):
        print('end', tag)

    def data(self, text):
        print('data', repr(text))

    def doctype(self, *arguments):
        print('doctype', arguments)

    def start_ns(self, prefix, uri):
        print('prefix', repr(prefix), uri)

    def close(self):
        return 'closed'


parser = ET.XMLParser(target=Target())
parser.feed('<!DOCTYPE a PUBLIC "p" "s"><a xmlns="u" b="1&amp;2">x\ny&lt;z</a>')
print(parser.close())

parser = ET.XMLParser()
parser.entity['nbsp'] = '\xa0'
parser.feed('<!DOCTYPE a SYSTEM "x"><a>&nbsp;</a>')
print(ascii(parser.close().text))
try:
    ET.fromstring('<!DOCTYPE a SYSTEM "x"><a>&other;</a>')
except ET.ParseError as error:
    print(error)
print(ET.fromstring('<!DOCTYPE a [<!ENTITY e "<b>in</b>side">]><a>&e;</a>')[0].tail)

# output:
# <root xml []
# ns="u" xmlns:p="v"><!--c [('start-ns', ('', 'u')), ('start-ns', ('p', 'v')), ('start', None)]
# --><a>te [('comment', 'c'), ('start', None)]
# xt</a><?pi x?><p:b/> [('end', 'text'), ('pi', 'pi x'), ('start', None), ('end', None)]
# </ro []
# ot> []
# ['end', 'end-ns', 'end-ns']
# feed() called after end of stream
# b
# mismatched tag: line 1, column 9 7 (1, 9)
# end x None
# 5000 a 5000
# doctype ('a', 'p', 's')
# prefix '' u
# start {u}a {'b': '1&2'}
# data 'x'
# data '\n'
# data 'y'
# data '<'
# data 'z'
# end {u}a
# closed
# '\xa0'
# undefined entity &other;: line 1, column 26
# side
