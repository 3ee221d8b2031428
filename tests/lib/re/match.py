import re


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


m = re.search(r'(?P<x>\d+)-(\d+)', 'tel 12-345')

print(re.match('a+', 'aab'), re.match('b', 'ab'), re.search('b', 'ab'), re.fullmatch('a+', 'aa'), re.fullmatch('a', 'ab'))  # => <re.Match object; span=(0, 2), match='aa'> None <re.Match object; span=(1, 2), match='b'> <re.Match object; span=(0, 2), match='aa'> None
print(re.match(r'(\w+) (\w+)', 'hello world').groups(), re.match(r'(?P<first>\w+)', 'abc').groupdict(), re.match('(a)(b)?', 'a').groups(), re.match('(a)(b)?', 'a').groups('x'))  # => ('hello', 'world') {'first': 'abc'} ('a', None) ('a', 'x')
print(m.group(), m.group(1), m.group(1, 2), m[0], m['x'], m.span(), m.span(2), m.start(1), m.end(), m.lastindex, m.lastgroup)  # => 12-345 12 ('12', '345') 12-345 12 (4, 10) (7, 10) 4 10 2 None
print(m.string, m.pos, m.endpos, m.re.pattern, m.expand(r'\2-\1-\g<x>'), m.regs)  # => tel 12-345 0 10 (?P<x>\d+)-(\d+) 345-12-12 ((4, 10), (4, 6), (7, 10))
print(caught(lambda: m.group(5)))  # => IndexError: no such group
print(caught(lambda: m.group('zz')))  # => IndexError: no such group
