import html, html.entities
print(html.unescape('&eacute;&Eacute &notit; &notin; &amp &ampx &hellip;&NotEqualTilde;&bogus; &; & &#; &#x; &#xg'), html.unescape('&lt;b&gt &copy2020'))
print(ascii(html.unescape('&#128;&#x9f;&#0;&#xd800;&#x110000;&#1;&#x41&#66;&#xfffe;&#13;&#11;&zwnj;&#9')))
print(len(html.entities.html5), len(html.entities.name2codepoint), html.entities.codepoint2name[0xe9], html.entities.entitydefs['euro'], html.entities.html5['nGt;'])
print(html.escape('<a href="x">\'&'), html.escape('"\'', quote=False), sorted(html.entities.name2codepoint)[:5], hash(tuple(sorted(html.entities.html5.values()))) != 0)
print(sum(ord(c) * i for i, (k, v) in enumerate(sorted(html.entities.html5.items())) for c in k + v), sum(html.entities.name2codepoint.values()))

# output:
# éÉ ¬it; ∉ & &x …≂̸&bogus; &; & &#; &#x; &#xg <b> ©2020
# '\u20ac\u0178\ufffd\ufffd\ufffdAB\r\u200c\t'
# 2231 252 eacute € ≫⃒
# &lt;a href=&quot;x&quot;&gt;&#x27;&amp; "' ['AElig', 'Aacute', 'Acirc', 'Agrave', 'Alpha'] True
# 37906578044 868242
