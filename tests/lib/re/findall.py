import re

print(re.findall(r'\d+', 'a1b22c333'), re.findall(r'(\w)(\d)', 'a1b2'), re.findall(r'(\d)', '12'), re.findall('', 'ab'), re.findall('a*', 'baac'))  # => ['1', '22', '333'] [('a', '1'), ('b', '2')] ['1', '2'] ['', '', ''] ['', 'aa', '', '']
print([m.span() for m in re.finditer('a', 'banana')], re.findall(r'\b\w', 'hello big world'), re.findall('(?i)AB', 'abAB'))  # => [(1, 2), (3, 4), (5, 6)] ['h', 'b', 'w'] ['ab', 'AB']
print(re.findall(r'^\w', 'a\nb', re.M), re.findall('.', 'a\nb', re.S), re.findall(r'\w+', 'naïve café'), re.findall(r'\w+', 'naïve', re.A))  # => ['a', 'b'] ['a', '\n', 'b'] ['naïve', 'café'] ['na', 've']
print(re.compile('a').findall('aaa', 1), re.compile('a').findall('aaa', 0, 2), re.findall(b'a.', b'abac'))  # => ['a', 'a'] ['a', 'a'] [b'ab', b'ac']
