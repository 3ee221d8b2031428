# Numbered and named groups, references to them, nested and repeated ones, what a group keeps.
import re

print(re.match(r'(a)(?P<n>b)(?:c)(d)', 'abcd').groups(), re.match(r'(?P<w>\w)(?P=w)', 'aa').group(), re.match(r'(\w)\1+', 'aaab').group(), re.match(r'(a|b)+', 'abab').groups(), re.match(r'((a)|b)+', 'ab').groups(), re.match(r'(?:(a)|(b))+', 'ab').groups(), re.match(r'(a)?b', 'b').groups(), re.match(r'(a*)+', 'aa').groups(), re.match(r'(a)?(?:\1|c)', 'c'))
print(re.match(r'(?i)(a)\1', 'aA').group(), re.match(r'(((((((((((x)))))))))))\11', 'xx').group(), re.match(r'(.)(.)\2\1', 'abba').group(), re.findall(r'(["\']).*?\1', '"a\'b" \'c\''), re.match(r'(?P<a>.)(?P<b>.)(?P=b)(?P=a)', 'xyyx').groupdict(), re.match('(()|a)+b', 'aab').groups(), re.search(r'(?:(\d+)|(\w+))$', 'ab12').groups())
print(re.match(r'(?#comment)a(?#more)b', 'ab').group(), re.fullmatch(r'(?P<year>\d{4})-(?P<month>\d\d)', '2024-05').groupdict(), re.match(r'(a(b)c)(d)?', 'abc').span(3), [m.groups() for m in re.finditer(r'(\w)=(\d)?', 'a=1 b=')])

# output:
# ('a', 'b', 'd') aa aaa ('b',) ('b', 'a') ('a', 'b') (None,) ('',) <re.Match object; span=(0, 1), match='c'>
# aA xx abba ['"', "'"] {'a': 'x', 'b': 'y'} ('', '') (None, 'ab12')
# ab {'year': '2024', 'month': '05'} (-1, -1) [('a', '1'), ('b', None)]
