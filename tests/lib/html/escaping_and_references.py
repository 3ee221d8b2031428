# html.escape and unescape: quotes, numbers in every form, out of range ones, names with and without semicolons, longest match.
import html
from html.entities import codepoint2name, entitydefs, html5, name2codepoint

print(html.escape('<a href="x">\'&amp;\'</a>'), html.escape('"\'', quote=False), html.escape(''), html.escape('&#39;'))
for text in ('&lt;', '&lt', '&LT;', '&notit;', '&notin;', '&amp;amp;', '&copy2', '&#65', '&#65;', '&#x41;', '&#X41', '&#x', '&#;', '&#0;', '&#x80;', '&#150;', '&#xD800;', '&#x110000;', '&#99999999999;', '&#1;', '&#xFFFE;', '&#13;', '&nbsp', '&NotEqualTilde;', '&bne;', '&', '&&', '& amp;', '&a', '&fjlig;', '&aelig', '&AElig', '&thorn', '&Aacutex', '&euro', '&euro;', '&apos;', '&#x1F600;', 'no', '&#x9f;', '&#128', '&unknownentity;', '&ampersand', '&lt;b&gt;', '&#34&quot'):
    print(text, ascii(html.unescape(text)))
print(len(html5), html5['gt'], html5['gt;'], name2codepoint['eacute'], codepoint2name[233], entitydefs['lt'], html5['NotEqualTilde;'] == '\u2242\u0338')
for call in (lambda: html.escape(5), lambda: html.unescape(5), lambda: html.unescape(None)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__)

# output:
# &lt;a href=&quot;x&quot;&gt;&#x27;&amp;amp;&#x27;&lt;/a&gt; "'  &amp;#39;
# &lt; '<'
# &lt '<'
# &LT; '<'
# &notit; '\xacit;'
# &notin; '\u2209'
# &amp;amp; '&amp;'
# &copy2 '\xa92'
# &#65 'A'
# &#65; 'A'
# &#x41; 'A'
# &#X41 'A'
# &#x '&#x'
# &#; '&#;'
# &#0; '\ufffd'
# &#x80; '\u20ac'
# &#150; '\u2013'
# &#xD800; '\ufffd'
# &#x110000; '\ufffd'
# &#99999999999; '\ufffd'
# &#1; ''
# &#xFFFE; ''
# &#13; '\r'
# &nbsp '\xa0'
# &NotEqualTilde; '\u2242\u0338'
# &bne; '=\u20e5'
# & '&'
# && '&&'
# & amp; '& amp;'
# &a '&a'
# &fjlig; 'fj'
# &aelig '\xe6'
# &AElig '\xc6'
# &thorn '\xfe'
# &Aacutex '\xc1x'
# &euro '&euro'
# &euro; '\u20ac'
# &apos; "'"
# &#x1F600; '\U0001f600'
# no 'no'
# &#x9f; '\u0178'
# &#128 '\u20ac'
# &unknownentity; '&unknownentity;'
# &ampersand '&ersand'
# &lt;b&gt; '<b>'
# &#34&quot '""'
# 2231 > > 233 eacute < True
# AttributeError
# TypeError
# TypeError
