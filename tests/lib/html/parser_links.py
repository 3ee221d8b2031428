from html.parser import HTMLParser
class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.depth, self.text = [], 0, []
    def handle_starttag(self, tag, attrs):
        self.depth += 1
        if tag == 'a':
            self.links.append(dict(attrs).get('href'))
    def handle_endtag(self, tag):
        self.depth -= 1
    def handle_data(self, data):
        if data.strip():
            self.text.append((self.depth, data.strip()))
parser = Links()
parser.feed('''<ul>
  <li><a href="/one?a=1&amp;b=2">One</a></li>
  <li><a href='/two' target=_blank>Two <b>bold</b></a></li>
  <li><a>None</a></li>
</ul>''')
parser.close()
print(parser.links)
print(parser.text, parser.depth)

# output:
# ['/one?a=1&b=2', '/two', None]
# [(3, 'One'), (3, 'Two'), (4, 'bold'), (3, 'None')] 0
