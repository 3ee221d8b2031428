import re

print(re.split(r'\s+', 'a b  c'), re.split(r'(,)', 'a,b'), re.split(',', 'a,b,c', maxsplit=1), re.split('', 'ab'), re.split(r'\b', 'a b'), re.split('(x)?', 'ab'))  # => ['a', 'b', 'c'] ['a', ',', 'b'] ['a', 'b,c'] ['', 'a', 'b', ''] ['', 'a', ' ', 'b', ''] ['', None, 'a', None, 'b', None, '']
