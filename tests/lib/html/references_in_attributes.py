# In an attribute a name without a semicolon counts as a whole, so that addresses stay what they are.
from html.parser import HTMLParser


class Shown(HTMLParser):
    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            print(name, value)

    def handle_data(self, data):
        print(repr(data))


parser = Shown()
parser.feed('<a href="/?a=1&copy=2&lang=en&amp;b=3" title="&copyright &copy right &copy;right &notit;" x="&#65b&#x42;&cent">')
parser.feed('&copy=2 &copyright &notit;</a>')
parser.close()

# output:
# href /?a=1&copy=2&lang=en&b=3
# title &copyright © right ©right &notit;
# x AbB¢
# '©=2 ©right ¬it;'
