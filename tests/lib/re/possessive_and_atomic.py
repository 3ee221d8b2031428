# Possessive quantifiers and atomic groups give nothing back.
import re

for pattern, text in ((r'a++a', 'aaa'), (r'a*+b', 'aab'), (r'a?+a', 'a'), (r'a{1,2}+a', 'aaa'), (r'(?>a+)a', 'aaa'), (r'(?>a|ab)c', 'abc'), (r'(?:a|ab)c', 'abc'), (r'"[^"]*+"', 'say "hi" x'), (r'(?>(a+))b', 'aab'), (r'(a|b)*+c', 'ababc'), (r'x(?>)y', 'xy'), (r'(?:ab)++a?', 'ababa'), (r'.*+\n', 'ab\n'), (r'(?>.*)$', 'abc')):
    m = re.search(pattern, text)
    print(pattern, m and (m.group(), m.groups(), m.span()))
for pattern in ('a+++', 'a**', 'a{2}{3}', 'a+*', '(?>a', 'a?+?', '++', '(?>*a)'):
    try:
        print(pattern, re.compile(pattern).pattern)
    except re.PatternError as error:
        print(pattern, '|', error)
print(re.sub(r'\d++', '#', 'a12b3'), re.split(r',\s*+', 'a,  b,c'))

# output:
# a++a None
# a*+b ('aab', (), (0, 3))
# a?+a None
# a{1,2}+a ('aaa', (), (0, 3))
# (?>a+)a None
# (?>a|ab)c None
# (?:a|ab)c ('abc', (), (0, 3))
# "[^"]*+" ('"hi"', (), (4, 8))
# (?>(a+))b ('aab', ('aa',), (0, 3))
# (a|b)*+c ('ababc', ('b',), (0, 5))
# x(?>)y ('xy', (), (0, 2))
# (?:ab)++a? ('ababa', (), (0, 5))
# .*+\n ('ab\n', (), (0, 3))
# (?>.*)$ ('abc', (), (0, 3))
# a+++ | multiple repeat at position 3
# a** | multiple repeat at position 2
# a{2}{3} | multiple repeat at position 4
# a+* | multiple repeat at position 2
# (?>a | missing ), unterminated subpattern at position 0
# a?+? | multiple repeat at position 3
# ++ | nothing to repeat at position 0
# (?>*a) | nothing to repeat at position 3
# a#b# ['a', 'b', 'c']
