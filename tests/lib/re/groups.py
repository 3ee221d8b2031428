import re

print(re.match(r'(a)(?:b)(c)', 'abc').groups(), re.match(r'(a(b(c)))', 'abc').groups(), re.match(r'(?P<q>[\'"]).*?(?P=q)', '"it"')[0], re.match(r'(\w)\1', 'aa')[0])  # => ('a', 'c') ('abc', 'bc', 'c') "it" aa
print(re.match(r'(<)?a(?(1)>|$)', '<a>')[0], re.match(r'(<)?a(?(1)>|$)', '<a'), re.compile('(?P<a>x)(?P<b>y)').groupindex, re.compile('(a)(b)').groups)  # => <a> None {'a': 1, 'b': 2} 2
print(re.findall(r'(?<=\$)\d+', 'cost $42'), re.findall(r'\d+(?!%)\b', '10% 20'), re.findall(r'(?<!-)\b\d', '-1 2'), re.search(r'(?=.*\d)\w+', 'ab1')[0])  # => ['42'] ['20'] ['2'] ab1
