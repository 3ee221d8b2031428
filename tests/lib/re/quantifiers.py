import re

print(re.match('a{2,3}', 'aaaa')[0], re.match('a{2,3}?', 'aaaa')[0], re.match('a{,2}', 'aaa')[0], re.match('<.*>', '<a><b>')[0], re.match('<.*?>', '<a><b>')[0], re.match('a*+a', 'aaa'), re.match('(?>a+)b', 'aab')[0])  # => aaa aa aa <a><b> <a> None aab
print(re.match('(ab)*', 'ababa').span(), re.match('(?:a|b)+?c', 'abc')[0], re.match('x{a}', 'x{a}')[0], re.match('(a?)*', 'aa').span(), re.match('(?:(a)|b)*', 'ab').groups())  # => (0, 4) abc x{a} (0, 2) ('a',)
