# Documents as events, and trees by targets of one's own.
import io
import xml.etree.ElementTree as ET

text = '<r xmlns:p="u"><a>1</a><p:b k="v">2<c/></p:b></r>'
for event, element in ET.iterparse(io.BytesIO(text.encode())):
    print(event, element.tag, element.text)
events = ET.iterparse(io.StringIO(text), ('start', 'end', 'start-ns', 'end-ns'))
print([(event, getattr(element, 'tag', element)) for event, element in events], events.root.tag)
class Counter:
    def __init__(self):
        self.depth = self.most = 0
    def start(self, tag, attributes):
        self.depth += 1
        self.most = max(self.most, self.depth)
    def end(self, tag):
        self.depth -= 1
    def close(self):
        return self.most
parser = ET.XMLParser(target=Counter())
parser.feed('<a><b>')
parser.feed('<c/></b></a>')
print(parser.close())
builder = ET.TreeBuilder(insert_comments=True)
print(ET.tostring(ET.fromstring('<a>x<!--y-->z</a>', ET.XMLParser(target=builder))))
element, ids = ET.XMLID('<a><b id="one">x</b><c id="two"/></a>')
print({key: one.tag for key, one in ids.items()}, ET.fromstringlist(['<a>', 'b</a>']).text)

# output:
# end a 1
# end c None
# end {u}b 2
# end r None
# [('start-ns', ('p', 'u')), ('start', 'r'), ('start', 'a'), ('end', 'a'), ('start', '{u}b'), ('start', 'c'), ('end', 'c'), ('end', '{u}b'), ('end', 'r'), ('end-ns', None)] r
# 3
# b'<a>x<!--y-->z</a>'
# {'one': 'b', 'two': 'c'} b
