# Text that is fit for XML, and a document that is written as it is told.
import io
from xml.sax.saxutils import XMLGenerator, escape, quoteattr, unescape

print(escape('a<b>&"c', {'"': '&quot;'}), escape('<&>'), unescape('&lt;&amp;lt;&gt;&quot;', {'&quot;': '"'}))
print(quoteattr('a"b'), quoteattr("a'b"), quoteattr('a"b\'c\n\t\r<'), quoteattr('x', {'x': 'y'}))
for short in (False, True):
    for out in (io.StringIO(), io.BytesIO()):
        g = XMLGenerator(out, 'utf-8', short)
        g.startDocument()
        g.startPrefixMapping('m', 'http://menu')
        g.startPrefixMapping(None, 'http://default')
        g.startElementNS(('http://menu', 'menu'), 'm:menu', {(None, 'day'): 'Mon"day',
                                                                  ('http://www.w3.org/XML/1998/namespace', 'lang'): 'é'})
        g.startElement('dish', {'name': 'fish & <chips>', 'x': "it's \"good\"\n"})
        g.characters('a < b é ☃')
        g.characters(b'bytes')
        g.characters('')
        g.endElement('dish')
        g.startElementNS(('http://default', 'e'), 'e', {})
        g.ignorableWhitespace('  ')
        g.ignorableWhitespace('')
        g.endElementNS(('http://default', 'e'), 'e')
        g.startElement('none', {})
        g.endElement('none')
        g.processingInstruction('go', 'there')
        g.endElementNS(('http://menu', 'menu'), 'm:menu')
        g.endPrefixMapping('m')
        g.endDocument()
        print(out.getvalue(), out.closed)
b = io.BytesIO()
g = XMLGenerator(b, 'ascii')
g.startElement('é', {'a': 'ü'})
g.characters('☃')
print(b.getvalue())


class W:
    def write(self, b):
        print('w', b)


g = XMLGenerator(W())
g.startDocument()
g.characters('hé')
g = XMLGenerator()
g.startElement('x', {})
g.endElement('x')
print()

# output:
# a&lt;b&gt;&amp;&quot;c &lt;&amp;&gt; <&lt;>"
# 'a"b' "a'b" "a&quot;b'c&#10;&#9;&#13;&lt;" "y"
# <?xml version="1.0" encoding="utf-8"?>
# <m:menu xmlns:m="http://menu" xmlns="http://default" day='Mon"day' xml:lang="é"><dish name="fish &amp; &lt;chips&gt;" x="it's &quot;good&quot;&#10;">a &lt; b é ☃bytes</dish><e>  </e><none></none><?go there?></m:menu> False
# b'<?xml version="1.0" encoding="utf-8"?>\n<m:menu xmlns:m="http://menu" xmlns="http://default" day=\'Mon"day\' xml:lang="\xc3\xa9"><dish name="fish &amp; &lt;chips&gt;" x="it\'s &quot;good&quot;&#10;">a &lt; b \xc3\xa9 \xe2\x98\x83bytes</dish><e>  </e><none></none><?go there?></m:menu>' False
# <?xml version="1.0" encoding="utf-8"?>
# <m:menu xmlns:m="http://menu" xmlns="http://default" day='Mon"day' xml:lang="é"><dish name="fish &amp; &lt;chips&gt;" x="it's &quot;good&quot;&#10;">a &lt; b é ☃bytes</dish><e>  </e><none/><?go there?></m:menu> False
# b'<?xml version="1.0" encoding="utf-8"?>\n<m:menu xmlns:m="http://menu" xmlns="http://default" day=\'Mon"day\' xml:lang="\xc3\xa9"><dish name="fish &amp; &lt;chips&gt;" x="it\'s &quot;good&quot;&#10;">a &lt; b \xc3\xa9 \xe2\x98\x83bytes</dish><e>  </e><none/><?go there?></m:menu>' False
# b'<&#233; a="&#252;">&#9731;'
# w b'<?xml version="1.0" encoding="iso-8859-1"?>\n'
# w b'h\xe9'
# <x></x>
