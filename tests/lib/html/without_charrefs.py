# HTMLParser(convert_charrefs=False): events for references, text in pieces, scripts, comments, declarations, broken markup, feeding in bits.
from html.parser import HTMLParser


class Events(HTMLParser):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.events = []

    def __getattribute__(self, name):
        if name.startswith('handle_') or name == 'unknown_decl':
            return lambda *args: self.events.append((name.removeprefix('handle_'), *args))
        return super().__getattribute__(name)


samples = ['a &amp; b', '&lt', '&#65;&#x42;c', '&unknown; &amp', '&', '&#', '&#x;', '&#65', 'a&b;c', '<p>text</p>', '<a href="x&amp;y" b=\'c\' d e=f g = h>', '<br/>', '<img src=x/>', '<P CLASS=Big>', '<a$>', '<>', '</>', '</ p>', '</p x="y">', '<', '< p>', 'a < b', '<!-- c -->', '<!---->', '<!-->', '<!--->', '<!-- a -- b --!>', '<!-- open', '<!DOCTYPE html>', '<!doctype HTML PUBLIC "x">', '<![CDATA[x]]>', '<!ELEMENT a>', '<?pi x?>', '<?pi', '<script>if (a<b && c) "</p>"; <!-- x --></script>after', '<script>&amp;</SCRIPT >', '<style>a>b{}</style>', '<textarea>&amp;<b></textarea>', '<title>&lt;<i></title>', '<a\nb\n>', '<a b="c>d">e', '<a b=c"d>', '<a b="c"d="e">', '<div><p></div>', '<a =b>', '<a "b">', '<a/b>', '<e a=rgb(1,2,3)>', '\x00<a>', '<a b=&quot;>', '</script>', '<plaintext>a<b>', '<a', '<a b', '<a b="', '</a', 'x<y', '&amp;&lt;&copy;', '<A:b c:d="e">', '<é>']
for convert in (False, True):
    for text in samples:
        whole, bits = Events(convert_charrefs=convert), Events(convert_charrefs=convert)
        whole.feed(text)
        before = list(whole.events)
        whole.close()
        print(convert, repr(text), whole.events, len(before) == len(whole.events))
        for char in text:
            bits.feed(char)
        bits.close()

        def joined(events):
            out = []
            for event in events:
                if out and event[0] == out[-1][0] == 'data':
                    out[-1] = ('data', out[-1][1] + event[1])
                else:
                    out.append(event)
            return out

        if joined(bits.events) != joined(whole.events):
            print('    in bits', bits.events)
p = Events(convert_charrefs=False)
p.feed('line\n<a\nhref="x">&amp;')
print(p.getpos(), p.get_starttag_text(), p.rawdata, p.lasttag, p.convert_charrefs, p.cdata_elem)
p.reset()
print(p.getpos(), repr(p.rawdata), p.lasttag)

# output:
# False 'a &amp; b' [('data', 'a '), ('entityref', 'amp'), ('data', ' b')] True
# False '&lt' [('entityref', 'lt')] False
# False '&#65;&#x42;c' [('charref', '65'), ('charref', 'x42'), ('data', 'c')] True
# False '&unknown; &amp' [('entityref', 'unknown'), ('data', ' '), ('entityref', 'amp')] False
# False '&' [('data', '&')] False
# False '&#' [('data', '&#')] False
# False '&#x;' [('data', '&#'), ('data', 'x;')] True
# False '&#65' [('charref', '65')] False
# False 'a&b;c' [('data', 'a'), ('entityref', 'b'), ('data', 'c')] True
# False '<p>text</p>' [('starttag', 'p', []), ('data', 'text'), ('endtag', 'p')] True
# False '<a href="x&amp;y" b=\'c\' d e=f g = h>' [('starttag', 'a', [('href', 'x&y'), ('b', 'c'), ('d', None), ('e', 'f'), ('g', 'h')])] True
# False '<br/>' [('startendtag', 'br', [])] True
# False '<img src=x/>' [('starttag', 'img', [('src', 'x/')])] True
# False '<P CLASS=Big>' [('starttag', 'p', [('class', 'Big')])] True
# False '<a$>' [('starttag', 'a$', [])] True
# False '<>' [('data', '<'), ('data', '>')] True
# False '</>' [] True
# False '</ p>' [('comment', ' p')] True
# False '</p x="y">' [('endtag', 'p')] True
# False '<' [('data', '<')] False
# False '< p>' [('data', '<'), ('data', ' p>')] True
# False 'a < b' [('data', 'a '), ('data', '<'), ('data', ' b')] True
# False '<!-- c -->' [('comment', ' c ')] True
# False '<!---->' [('comment', '')] True
# False '<!-->' [('comment', '')] True
# False '<!--->' [('comment', '')] True
# False '<!-- a -- b --!>' [('comment', ' a -- b ')] True
# False '<!-- open' [('comment', ' open')] False
# False '<!DOCTYPE html>' [('decl', 'DOCTYPE html')] True
# False '<!doctype HTML PUBLIC "x">' [('decl', 'doctype HTML PUBLIC "x"')] True
# False '<![CDATA[x]]>' [('unknown_decl', 'CDATA[x')] True
# False '<!ELEMENT a>' [('comment', 'ELEMENT a')] True
# False '<?pi x?>' [('pi', 'pi x?')] True
# False '<?pi' [('pi', 'pi')] False
# False '<script>if (a<b && c) "</p>"; <!-- x --></script>after' [('starttag', 'script', []), ('data', 'if (a<b && c) "</p>"; <!-- x -->'), ('endtag', 'script'), ('data', 'after')] True
# False '<script>&amp;</SCRIPT >' [('starttag', 'script', []), ('data', '&amp;'), ('endtag', 'script')] True
# False '<style>a>b{}</style>' [('starttag', 'style', []), ('data', 'a>b{}'), ('endtag', 'style')] True
# False '<textarea>&amp;<b></textarea>' [('starttag', 'textarea', []), ('entityref', 'amp'), ('data', '<b>'), ('endtag', 'textarea')] True
# False '<title>&lt;<i></title>' [('starttag', 'title', []), ('entityref', 'lt'), ('data', '<i>'), ('endtag', 'title')] True
# False '<a\nb\n>' [('starttag', 'a', [('b', None)])] True
# False '<a b="c>d">e' [('starttag', 'a', [('b', 'c>d')]), ('data', 'e')] True
# False '<a b=c"d>' [('starttag', 'a', [('b', 'c"d')])] True
# False '<a b="c"d="e">' [('starttag', 'a', [('b', 'c'), ('d', 'e')])] True
# False '<div><p></div>' [('starttag', 'div', []), ('starttag', 'p', []), ('endtag', 'div')] True
# False '<a =b>' [('starttag', 'a', [('=b', None)])] True
# False '<a "b">' [('starttag', 'a', [('"b"', None)])] True
# False '<a/b>' [('starttag', 'a', [('b', None)])] True
# False '<e a=rgb(1,2,3)>' [('starttag', 'e', [('a', 'rgb(1,2,3)')])] True
# False '\x00<a>' [('data', '\x00'), ('starttag', 'a', [])] True
# False '<a b=&quot;>' [('starttag', 'a', [('b', '"')])] True
# False '</script>' [('endtag', 'script')] True
# False '<plaintext>a<b>' [('starttag', 'plaintext', []), ('data', 'a<b>')] True
# False '<a' [] True
# False '<a b' [] True
# False '<a b="' [] True
# False '</a' [] True
# False 'x<y' [('data', 'x')] True
# False '&amp;&lt;&copy;' [('entityref', 'amp'), ('entityref', 'lt'), ('entityref', 'copy')] True
# False '<A:b c:d="e">' [('starttag', 'a:b', [('c:d', 'e')])] True
# False '<é>' [('data', '<'), ('data', 'é>')] True
# True 'a &amp; b' [('data', 'a & b')] True
# True '&lt' [('data', '<')] False
# True '&#65;&#x42;c' [('data', 'ABc')] True
# True '&unknown; &amp' [('data', '&unknown; &')] False
# True '&' [('data', '&')] False
# True '&#' [('data', '&#')] False
# True '&#x;' [('data', '&#x;')] True
# True '&#65' [('data', 'A')] False
# True 'a&b;c' [('data', 'a&b;c')] True
# True '<p>text</p>' [('starttag', 'p', []), ('data', 'text'), ('endtag', 'p')] True
# True '<a href="x&amp;y" b=\'c\' d e=f g = h>' [('starttag', 'a', [('href', 'x&y'), ('b', 'c'), ('d', None), ('e', 'f'), ('g', 'h')])] True
# True '<br/>' [('startendtag', 'br', [])] True
# True '<img src=x/>' [('starttag', 'img', [('src', 'x/')])] True
# True '<P CLASS=Big>' [('starttag', 'p', [('class', 'Big')])] True
# True '<a$>' [('starttag', 'a$', [])] True
# True '<>' [('data', '<'), ('data', '>')] True
# True '</>' [] True
# True '</ p>' [('comment', ' p')] True
# True '</p x="y">' [('endtag', 'p')] True
# True '<' [('data', '<')] False
# True '< p>' [('data', '<'), ('data', ' p>')] True
# True 'a < b' [('data', 'a '), ('data', '<'), ('data', ' b')] True
# True '<!-- c -->' [('comment', ' c ')] True
# True '<!---->' [('comment', '')] True
# True '<!-->' [('comment', '')] True
# True '<!--->' [('comment', '')] True
# True '<!-- a -- b --!>' [('comment', ' a -- b ')] True
# True '<!-- open' [('comment', ' open')] False
# True '<!DOCTYPE html>' [('decl', 'DOCTYPE html')] True
# True '<!doctype HTML PUBLIC "x">' [('decl', 'doctype HTML PUBLIC "x"')] True
# True '<![CDATA[x]]>' [('unknown_decl', 'CDATA[x')] True
# True '<!ELEMENT a>' [('comment', 'ELEMENT a')] True
# True '<?pi x?>' [('pi', 'pi x?')] True
# True '<?pi' [('pi', 'pi')] False
# True '<script>if (a<b && c) "</p>"; <!-- x --></script>after' [('starttag', 'script', []), ('data', 'if (a<b && c) "</p>"; <!-- x -->'), ('endtag', 'script'), ('data', 'after')] True
# True '<script>&amp;</SCRIPT >' [('starttag', 'script', []), ('data', '&amp;'), ('endtag', 'script')] True
# True '<style>a>b{}</style>' [('starttag', 'style', []), ('data', 'a>b{}'), ('endtag', 'style')] True
# True '<textarea>&amp;<b></textarea>' [('starttag', 'textarea', []), ('data', '&<b>'), ('endtag', 'textarea')] True
# True '<title>&lt;<i></title>' [('starttag', 'title', []), ('data', '<<i>'), ('endtag', 'title')] True
# True '<a\nb\n>' [('starttag', 'a', [('b', None)])] True
# True '<a b="c>d">e' [('starttag', 'a', [('b', 'c>d')]), ('data', 'e')] True
# True '<a b=c"d>' [('starttag', 'a', [('b', 'c"d')])] True
# True '<a b="c"d="e">' [('starttag', 'a', [('b', 'c'), ('d', 'e')])] True
# True '<div><p></div>' [('starttag', 'div', []), ('starttag', 'p', []), ('endtag', 'div')] True
# True '<a =b>' [('starttag', 'a', [('=b', None)])] True
# True '<a "b">' [('starttag', 'a', [('"b"', None)])] True
# True '<a/b>' [('starttag', 'a', [('b', None)])] True
# True '<e a=rgb(1,2,3)>' [('starttag', 'e', [('a', 'rgb(1,2,3)')])] True
# True '\x00<a>' [('data', '\x00'), ('starttag', 'a', [])] True
# True '<a b=&quot;>' [('starttag', 'a', [('b', '"')])] True
# True '</script>' [('endtag', 'script')] True
# True '<plaintext>a<b>' [('starttag', 'plaintext', []), ('data', 'a<b>')] True
# True '<a' [] True
# True '<a b' [] True
# True '<a b="' [] True
# True '</a' [] True
# True 'x<y' [('data', 'x')] True
# True '&amp;&lt;&copy;' [('data', '&<©')] True
# True '<A:b c:d="e">' [('starttag', 'a:b', [('c:d', 'e')])] True
# True '<é>' [('data', '<'), ('data', 'é>')] True
# (3, 14) <a
# href="x">  a False None
# (1, 0) '' ???
