# HTMLParser on broken pages: tags that do not end, comments in every form, script and style, attributes without quotes.
from html.parser import HTMLParser


class Show(HTMLParser):
    def __init__(self, **options):
        self.events = []
        super().__init__(**options)

    def handle_starttag(self, tag, attrs):
        self.events.append(('start', tag, attrs, self.get_starttag_text()))

    def handle_endtag(self, tag):
        self.events.append(('end', tag))

    def handle_startendtag(self, tag, attrs):
        self.events.append(('startend', tag, attrs))

    def handle_data(self, data):
        self.events.append(('data', data))

    def handle_comment(self, data):
        self.events.append(('comment', data))

    def handle_decl(self, decl):
        self.events.append(('decl', decl))

    def handle_pi(self, data):
        self.events.append(('pi', data))

    def unknown_decl(self, data):
        self.events.append(('unknown', data))

    def handle_entityref(self, name):
        self.events.append(('entity', name))

    def handle_charref(self, name):
        self.events.append(('char', name))


for text in ('<a href=x>b</a>', "<A HREF='x' b c=\"d&amp;e\" f = g>", '<br/><p / >', '<a b', '</a', '< a>', '<>', '</>', '<!DOCTYPE html>', '<!-- c --><!--d', '<!bad>', '<?pi x?>', '<?pi', '<![CDATA[x]]>', '<script>if (a < b) "</p>"</script>x', '<style><!-- a > b --></style>', 'a &lt; b &#62; &unknown; &amp', '<a b=1 b=2>', '<a\nb\n=\n"c\nd">', '<p>a<b>c</p>', '<a =b>', '<1a>', '</ p>', '<p x="', '<textarea><b></textarea>'):
    for convert in (True, False):
        parser = Show(convert_charrefs=convert)
        parser.feed(text)
        parser.close()
        print(text.replace('\n', '|'), convert, parser.events)
p = Show()
for piece in ('<di', 'v cl', 'ass="a', 'b">te', 'xt &a', 'mp; <', '/div', '>'):
    p.feed(piece)
print(p.events, p.getpos(), p.rawdata)
p.reset()
print(p.getpos(), p.rawdata == '')

# output:
# <a href=x>b</a> True [('start', 'a', [('href', 'x')], '<a href=x>'), ('data', 'b'), ('end', 'a')]
# <a href=x>b</a> False [('start', 'a', [('href', 'x')], '<a href=x>'), ('data', 'b'), ('end', 'a')]
# <A HREF='x' b c="d&amp;e" f = g> True [('start', 'a', [('href', 'x'), ('b', None), ('c', 'd&e'), ('f', 'g')], '<A HREF=\'x\' b c="d&amp;e" f = g>')]
# <A HREF='x' b c="d&amp;e" f = g> False [('start', 'a', [('href', 'x'), ('b', None), ('c', 'd&e'), ('f', 'g')], '<A HREF=\'x\' b c="d&amp;e" f = g>')]
# <br/><p / > True [('startend', 'br', []), ('start', 'p', [], '<p / >')]
# <br/><p / > False [('startend', 'br', []), ('start', 'p', [], '<p / >')]
# <a b True []
# <a b False []
# </a True []
# </a False []
# < a> True [('data', '<'), ('data', ' a>')]
# < a> False [('data', '<'), ('data', ' a>')]
# <> True [('data', '<'), ('data', '>')]
# <> False [('data', '<'), ('data', '>')]
# </> True []
# </> False []
# <!DOCTYPE html> True [('decl', 'DOCTYPE html')]
# <!DOCTYPE html> False [('decl', 'DOCTYPE html')]
# <!-- c --><!--d True [('comment', ' c '), ('comment', 'd')]
# <!-- c --><!--d False [('comment', ' c '), ('comment', 'd')]
# <!bad> True [('comment', 'bad')]
# <!bad> False [('comment', 'bad')]
# <?pi x?> True [('pi', 'pi x?')]
# <?pi x?> False [('pi', 'pi x?')]
# <?pi True [('pi', 'pi')]
# <?pi False [('pi', 'pi')]
# <![CDATA[x]]> True [('unknown', 'CDATA[x')]
# <![CDATA[x]]> False [('unknown', 'CDATA[x')]
# <script>if (a < b) "</p>"</script>x True [('start', 'script', [], '<script>'), ('data', 'if (a < b) "</p>"'), ('end', 'script'), ('data', 'x')]
# <script>if (a < b) "</p>"</script>x False [('start', 'script', [], '<script>'), ('data', 'if (a < b) "</p>"'), ('end', 'script'), ('data', 'x')]
# <style><!-- a > b --></style> True [('start', 'style', [], '<style>'), ('data', '<!-- a > b -->'), ('end', 'style')]
# <style><!-- a > b --></style> False [('start', 'style', [], '<style>'), ('data', '<!-- a > b -->'), ('end', 'style')]
# a &lt; b &#62; &unknown; &amp True [('data', 'a < b > &unknown; &')]
# a &lt; b &#62; &unknown; &amp False [('data', 'a '), ('entity', 'lt'), ('data', ' b '), ('char', '62'), ('data', ' '), ('entity', 'unknown'), ('data', ' '), ('entity', 'amp')]
# <a b=1 b=2> True [('start', 'a', [('b', '1'), ('b', '2')], '<a b=1 b=2>')]
# <a b=1 b=2> False [('start', 'a', [('b', '1'), ('b', '2')], '<a b=1 b=2>')]
# <a|b|=|"c|d"> True [('start', 'a', [('b', 'c\nd')], '<a\nb\n=\n"c\nd">')]
# <a|b|=|"c|d"> False [('start', 'a', [('b', 'c\nd')], '<a\nb\n=\n"c\nd">')]
# <p>a<b>c</p> True [('start', 'p', [], '<p>'), ('data', 'a'), ('start', 'b', [], '<b>'), ('data', 'c'), ('end', 'p')]
# <p>a<b>c</p> False [('start', 'p', [], '<p>'), ('data', 'a'), ('start', 'b', [], '<b>'), ('data', 'c'), ('end', 'p')]
# <a =b> True [('start', 'a', [('=b', None)], '<a =b>')]
# <a =b> False [('start', 'a', [('=b', None)], '<a =b>')]
# <1a> True [('data', '<'), ('data', '1a>')]
# <1a> False [('data', '<'), ('data', '1a>')]
# </ p> True [('comment', ' p')]
# </ p> False [('comment', ' p')]
# <p x=" True []
# <p x=" False []
# <textarea><b></textarea> True [('start', 'textarea', [], '<textarea>'), ('data', '<b>'), ('end', 'textarea')]
# <textarea><b></textarea> False [('start', 'textarea', [], '<textarea>'), ('data', '<b>'), ('end', 'textarea')]
# [('start', 'div', [('class', 'ab')], '<div class="ab">'), ('data', 'te'), ('data', 'xt & '), ('end', 'div')] (1, 33)
# (1, 0) True
