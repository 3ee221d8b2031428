# Patterns that explode when tried naively still answer for texts of a moderate size.
import re

print(re.match(r'(a*)*b', 'a' * 18), re.match(r'(?:a|aa)+$', 'a' * 20 + 'b'))
print(re.fullmatch(r'(x+x+)+y', 'x' * 14), re.search(r'(.*)(.*)(.*)z', 'q' * 30))
print(bool(re.match(r'(?:(?:a?){12}a{12})', 'a' * 12)), len(re.findall(r'(?:a+)+', 'aaa b aaaa')))
print(re.match('(?:' * 50 + 'x' + ')' * 50, 'x').span(), re.match('a' * 500, 'a' * 500).end(), len(re.match(r'(?:.|\n)*', 'x\n' * 5000).group()))
print(re.sub(r'(?m)^', '> ', 'a\nb\n'), re.findall(r'(?:)', 'ab'), re.match(r'(|a)*', 'aa').span(), re.match(r'(a|b)*?c', 'abac').groups(), re.match(r'(?:a*)*', 'aa').end())

# output:
# None None
# None None
# True 2
# (0, 1) 500 10000
# > a
# > b
# >  ['', '', ''] (0, 0) ('a',) 2
