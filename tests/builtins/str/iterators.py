# A string of ASCII characters alone has an iterator of its own class; one of a subclass has the other.
class Name(str):
    pass


for text in ("abc", "", "\x7f", "é", "\x80", "abé", Name("abc")):
    print(ascii(text), type(iter(text)).__name__)
print(isinstance(iter("a"), type(iter("é"))))

# output:
# 'abc' str_ascii_iterator
# '' str_ascii_iterator
# '\x7f' str_ascii_iterator
# '\xe9' str_iterator
# '\x80' str_iterator
# 'ab\xe9' str_iterator
# 'abc' str_iterator
# False
