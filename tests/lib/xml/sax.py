# Handlers told of a document by xml.sax: elements, namespaces, pieces, what is not text, errors and filters.
import io
import os
import pathlib
import xml.sax
from xml.sax import handler, saxutils, xmlreader


class H(xml.sax.ContentHandler):
    def startDocument(self):
        print('startdoc', self._locator and (self._locator.getLineNumber(), self._locator.getSystemId()))

    def endDocument(self):
        print('enddoc')

    def startElement(self, n, a):
        place = self._locator and (self._locator.getLineNumber(), self._locator.getColumnNumber())
        print('start', n, a.items(), place, len(a), a.get('x'), list(a.keys()))

    def endElement(self, n):
        print('end', n)

    def startElementNS(self, n, q, a):
        print('startNS', n, q, a.items(), a.getQNames(), [a.getQNameByName(k) for k in a.getNames()])

    def endElementNS(self, n, q):
        print('endNS', n, q)

    def characters(self, c):
        print('chars', repr(c))

    def processingInstruction(self, t, d):
        print('pi', t, d)

    def skippedEntity(self, n):
        print('skipped', n)

    def startPrefixMapping(self, p, u):
        print('prefix', p, u)

    def endPrefixMapping(self, p):
        print('endprefix', p)


doc = '<?xml version="1.0"?>\n<!DOCTYPE a [<!NOTATION n SYSTEM "x"><!ENTITY u SYSTEM "y" NDATA n>]>\n<a x="1" y="&lt;2">t&amp;u\nv<?p i?><b/><!-- c --><![CDATA[ x ]]></a>'
xml.sax.parseString(doc, H())
xml.sax.parseString(doc.encode(), H())
p = xml.sax.make_parser()
print(type(p))
p.setContentHandler(H())
p.setFeature(handler.feature_namespaces, True)
print([(f, p.getFeature(f)) for f in handler.all_features])
p.parse(io.StringIO('<a xmlns="u" xmlns:q="v" q:z="1" w="2"><q:b/></a>'))
p = xml.sax.make_parser()
p.setContentHandler(H())
for c in ['<a>te', 'xt<b', '/>', '</a>']:
    print(c)
    p.feed(c)
p.close()


class L(handler.LexicalHandler):
    def comment(self, c):
        print('comment', c)

    def startDTD(self, *a):
        print('dtd', a)

    def endDTD(self):
        print('enddtd')

    def startCDATA(self):
        print('cdata')

    def endCDATA(self):
        print('endcdata')


class D(handler.DTDHandler):
    def notationDecl(self, *a):
        print('notation', a)

    def unparsedEntityDecl(self, *a):
        print('unparsed', a)

p = xml.sax.make_parser()
p.setContentHandler(H())
p.setProperty(handler.property_lexical_handler, L())
p.setDTDHandler(D())
p.parse(io.BytesIO(doc.encode()))
for bad in ['<a>', '<a></b>', '', '<a x=1/>']:
    try:
        xml.sax.parseString(bad, xml.sax.ContentHandler())
    except xml.sax.SAXParseException as e:
        print(str(e), e.getLineNumber(), e.getColumnNumber(), e.getMessage(), repr(e), type(e.getException()))
open('d.xml', 'w').write('<a>hello</a>')
xml.sax.parse('d.xml', H())
xml.sax.parse(open('d.xml'), H())
xml.sax.parse(pathlib.Path('d.xml'), H())
o = io.StringIO()
f = saxutils.XMLFilterBase(xml.sax.make_parser())
f.setContentHandler(saxutils.XMLGenerator(o, 'utf-8'))
f.parse(io.StringIO(doc))
print(o.getvalue())
for fn in [lambda: p.setFeature('x', 1), lambda: p.getProperty('x'), lambda: p.setFeature(handler.feature_validation, 1), lambda: xml.sax.parse('nope.xml', H()), lambda: xml.sax.make_parser(['nosuch'])]:
    try:
        print(type(fn()))
    except Exception as e:
        print(type(e).__name__, e)
p = xml.sax.make_parser()
p.setFeature(handler.feature_external_ges, True)
p.setContentHandler(H())
open('e.xml', 'w').write('<i>ent</i>')
open('d.xml', 'w').write('<!DOCTYPE a [<!ENTITY e SYSTEM "e.xml">]><a>&e;</a>')
p.parse('d.xml')
os.remove('d.xml')
os.remove('e.xml')
a = xmlreader.AttributesNSImpl({('u', 'a'):'v'},{('u', 'a'):'p:a'})
print(a.getValueByQName('p:a'), a.getNameByQName('p:a'), ('u', 'a') in a, a.getLength(), a.getType(('u', 'a')), a[('u', 'a')])

# output:
# startdoc (1, None)
# start a [('x', '1'), ('y', '<2')] (3, 0) 2 1 ['x', 'y']
# chars 't'
# chars '&'
# chars 'u'
# chars '\n'
# chars 'v'
# pi p i
# start b [] (4, 8) 0 None []
# end b
# chars ' x '
# end a
# enddoc
# startdoc (1, None)
# start a [('x', '1'), ('y', '<2')] (3, 0) 2 1 ['x', 'y']
# chars 't'
# chars '&'
# chars 'u'
# chars '\n'
# chars 'v'
# pi p i
# start b [] (4, 8) 0 None []
# end b
# chars ' x '
# end a
# enddoc
# <class 'xml.sax.expatreader.ExpatParser'>
# [('http://xml.org/sax/features/namespaces', True), ('http://xml.org/sax/features/namespace-prefixes', 0), ('http://xml.org/sax/features/string-interning', False), ('http://xml.org/sax/features/validation', 0), ('http://xml.org/sax/features/external-general-entities', 0), ('http://xml.org/sax/features/external-parameter-entities', 0)]
# startdoc (1, None)
# prefix None u
# prefix q v
# startNS ('u', 'a') None [(('v', 'z'), '1'), ((None, 'w'), '2')] ['q:z', 'w'] ['q:z', 'w']
# startNS ('v', 'b') None [] [] []
# endNS ('v', 'b') None
# endNS ('u', 'a') None
# endprefix q
# endprefix None
# enddoc
# <a>te
# startdoc None
# start a [] None 0 None []
# chars 'te'
# xt<b
# chars 'xt'
# />
# start b [] None 0 None []
# end b
# </a>
# end a
# enddoc
# startdoc (1, None)
# dtd ('a', None, None)
# notation ('n', None, 'x')
# unparsed ('u', None, 'y', 'n')
# enddtd
# start a [('x', '1'), ('y', '<2')] (3, 0) 2 1 ['x', 'y']
# chars 't'
# chars '&'
# chars 'u'
# chars '\n'
# chars 'v'
# pi p i
# start b [] (4, 8) 0 None []
# end b
# comment  c 
# cdata
# chars ' x '
# endcdata
# end a
# enddoc
# <unknown>:1:3: no element found 1 3 no element found SAXParseException('no element found') <class 'xml.parsers.expat.ExpatError'>
# <unknown>:1:5: mismatched tag 1 5 mismatched tag SAXParseException('mismatched tag') <class 'xml.parsers.expat.ExpatError'>
# <unknown>:1:0: no element found 1 0 no element found SAXParseException('no element found') <class 'xml.parsers.expat.ExpatError'>
# <unknown>:1:5: not well-formed (invalid token) 1 5 not well-formed (invalid token) SAXParseException('not well-formed (invalid token)') <class 'xml.parsers.expat.ExpatError'>
# startdoc (1, 'd.xml')
# start a [] (1, 0) 0 None []
# chars 'hello'
# end a
# enddoc
# startdoc (1, 'd.xml')
# start a [] (1, 0) 0 None []
# chars 'hello'
# end a
# enddoc
# startdoc (1, 'd.xml')
# start a [] (1, 0) 0 None []
# chars 'hello'
# end a
# enddoc
# <?xml version="1.0" encoding="utf-8"?>
# <a x="1" y="&lt;2">t&amp;u
# v<?p i?><b></b> x </a>
# SAXNotRecognizedException Feature 'x' not recognized
# SAXNotRecognizedException Property 'x' not recognized
# SAXNotSupportedException expat does not support validation
# ValueError unknown url type: 'nope.xml'
# <class 'xml.sax.expatreader.ExpatParser'>
# startdoc (1, 'd.xml')
# start a [] (1, 41) 0 None []
# start i [] (1, 0) 0 None []
# chars 'ent'
# end i
# end a
# enddoc
# v ('u', 'a') True 1 CDATA v
