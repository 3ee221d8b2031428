# Lookahead, lookbehind, conditional groups, and the errors of their misuse.
import re

for pattern, text in ((r'(?<=a)b', 'ab cb'), (r'(?<!a)b', 'ab cb'), (r'(?<=ab|cd)x', 'abx cdx x'), (r'\w+(?=!)', 'hi! ho'), (r'\b\w+\b(?!!)', 'hi! ho'), (r'(<)?\w+(?(1)>|$)', '<a> b <c'), (r'(?P<q>")?x(?(q)"|y)', '"x" xy "xy'), (r'(?<=(?:ab))c', 'abc'), (r'(?<=^a)b', 'ab'), (r'(?=(\w))\1\w', 'aab'), (r'(?<=\bfoo)bar', 'foobar xfoobar')):
    print(pattern, [m.group() for m in re.finditer(pattern, text)])
for pattern in (r'(?<=a+)b', r'(?<=a|bc)d', r'(?(2)a)', r'(?(x)a)(?P<x>b)', r'(a)(?(1)b|c|d)', r'(?<a)b', r'(?<=a(?P<n>b))(?P=n)', r'(?(1', r'(?(a!)b)', r'(?(-1)b)', r'(?<=(a)\1)b', r'(?<=a{1,2})b', r'(?<!(?:a|b)c)d'):
    try:
        print(pattern, re.compile(pattern).groups)
    except re.PatternError as error:
        print(pattern, '|', error, error.pos)

# output:
# (?<=a)b ['b']
# (?<!a)b ['b']
# (?<=ab|cd)x ['x', 'x']
# \w+(?=!) ['hi']
# \b\w+\b(?!!) ['ho']
# (<)?\w+(?(1)>|$) ['<a>', 'c']
# (?P<q>")?x(?(q)"|y) ['"x"', 'xy', 'xy']
# (?<=(?:ab))c ['c']
# (?<=^a)b ['b']
# (?=(\w))\1\w ['aa']
# (?<=\bfoo)bar ['bar']
# (?<=a+)b | look-behind requires fixed-width pattern None
# (?<=a|bc)d | look-behind requires fixed-width pattern None
# (?(2)a) | invalid group reference 2 at position 3 3
# (?(x)a)(?P<x>b) | unknown group name 'x' at position 3 3
# (a)(?(1)b|c|d) | conditional backref with more than two branches at position 11 11
# (?<a)b | unknown extension ?<a at position 1 1
# (?<=a(?P<n>b))(?P=n) 1
# (?(1 | missing ), unterminated name at position 3 3
# (?(a!)b) | bad character in group name 'a!' at position 3 3
# (?(-1)b) | bad character in group name '-1' at position 3 3
# (?<=(a)\1)b | cannot refer to group defined in the same lookbehind subpattern at position 9 9
# (?<=a{1,2})b | look-behind requires fixed-width pattern None
# (?<!(?:a|b)c)d 0
