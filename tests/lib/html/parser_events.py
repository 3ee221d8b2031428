from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print('start', tag, attrs, self.getpos())
    def handle_endtag(self, tag): print('end', tag)
    def handle_data(self, data): print('data', repr(data))
    def handle_comment(self, data): print('comment', repr(data))
    def handle_decl(self, data): print('decl', repr(data))
    def handle_pi(self, data): print('pi', repr(data))
    def handle_entityref(self, name): print('entity', name)
    def handle_charref(self, name): print('char', name)
p = P()
p.feed('<!DOCTYPE html><html>\n<body class="a b" id=x DATA-Y=\'q"q\' disabled>Hi &amp; &lt;there&gt; &#65;&eacute;<br/><img src="a.png" />\n<!-- note --><p>1 < 2 & 3</P></body></html>')
p.close()
print(p.get_starttag_text())
for piece in ('<a hr', 'ef="x">li', 'nk</', 'a><', 'b>&am', 'p;</b>', '<!-- c', ' -->t'):
    p.feed(piece)
p.close()
p = P(); p.feed('<script>if (a < b && c) { x = "</p>" }</script><style>p > a {}</style><title>A &amp; B <b></title>'); p.close()
p = P(convert_charrefs=False); p.feed('a &amp; b &#x41; &nope c & d &lt;'); p.close()
p = P(); p.feed('<?php echo 1 ?><!ELEMENT x><a b = c d= "e" f>text</a x></>< a>'); p.close()

# output:
# decl 'DOCTYPE html'
# start html [] (1, 15)
# data '\n'
# start body [('class', 'a b'), ('id', 'x'), ('data-y', 'q"q'), ('disabled', None)] (2, 0)
# data 'Hi & <there> Aé'
# start br [] (2, 81)
# end br
# start img [('src', 'a.png')] (2, 86)
# end img
# data '\n'
# comment ' note '
# start p [] (3, 13)
# data '1 '
# data '<'
# data ' 2 & 3'
# end p
# end body
# end html
# <p>
# start a [('href', 'x')] (3, 43)
# data 'li'
# data 'nk'
# end a
# start b [] (3, 63)
# data '&'
# end b
# comment ' c '
# data 't'
# start script [] (1, 0)
# data 'if (a < b && c) { x = "</p>" }'
# end script
# start style [] (1, 47)
# data 'p > a {}'
# end style
# start title [] (1, 70)
# data 'A & B <b>'
# end title
# data 'a '
# entity amp
# data ' b '
# char x41
# data ' '
# entity nope
# data ' c '
# data '&'
# data ' d '
# entity lt
# pi 'php echo 1 ?'
# comment 'ELEMENT x'
# start a [('b', 'c'), ('d', 'e'), ('f', None)] (1, 27)
# data 'text'
# end a
# data '<'
# data ' a>'
