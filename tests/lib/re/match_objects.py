# Match: groups, spans, positions, defaults, indexing, names, copy, errors.
import copy
import re

m = re.compile(r'(?P<a>\w)(?P<b>\d)?(-)?').search('  x- ', 1, 4)
print(m, m.group(), m[0], m['a'], m.group('a', 2, 0), m.groups(), m.groups('none'), m.groupdict(), m.groupdict('d'))
print(m.span(), m.span('a'), m.span(2), m.start(3), m.end(3), m.start('b'), m.pos, m.endpos, m.lastindex, m.lastgroup, m.re.pattern, m.string, m.regs, len(m.groups()), bool(m))
for call in (lambda: m[4], lambda: m['z'], lambda: m.group(-1), lambda: m.start('q'), lambda: m[1.5], lambda: m.group(None), lambda: len(m), lambda: list(m), lambda: m.groups(1, 2)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(copy.copy(m) is m, copy.deepcopy(m) is m, re.match('((a)(b))', 'ab').lastindex, re.match('(?P<o>(?P<i>a))', 'a').lastgroup, re.match('a', 'a').lastindex, re.match('(a)|b', 'b').lastindex)
p = re.compile('(?P<n>x)(y)', re.I)
print(p.groups, p.groupindex, p.pattern, p == re.compile('(?P<n>x)(y)', re.I), p == re.compile('(?P<n>x)(y)'), hash(p) == hash(re.compile('(?P<n>x)(y)', re.I)), p.flags, copy.copy(p) is p, p.match('aXY', 1).span(), p.fullmatch('xyz'), p.fullmatch('xyz', 0, 2), p.search('zzxy', -5).start(), p.findall('xyXY', 1), [x.span() for x in p.finditer('xyxy', 2)])
try:
    p.groupindex['q'] = 1
except TypeError as error:
    print(error)
scanner = p.scanner('xy..XY')
print(scanner.search().span(), scanner.match(), scanner.pattern is p)

# output:
# <re.Match object; span=(2, 4), match='x-'> x- x- x ('x', None, 'x-') ('x', None, '-') ('x', 'none', '-') {'a': 'x', 'b': None} {'a': 'x', 'b': 'd'}
# (2, 4) (2, 3) (-1, -1) 3 4 -1 1 4 3 None (?P<a>\w)(?P<b>\d)?(-)?   x-  ((2, 4), (2, 3), (-1, -1), (3, 4)) 3 True
# IndexError no such group
# IndexError no such group
# IndexError no such group
# IndexError no such group
# IndexError no such group
# IndexError no such group
# TypeError object of type 're.Match' has no len()
# TypeError 're.Match' object is not iterable
# TypeError groups() takes at most 1 argument (2 given)
# True True 1 o None None
# 2 {'n': 1} (?P<n>x)(y) True False True 34 True (1, 3) None <re.Match object; span=(0, 2), match='xy'> 2 [('X', 'Y')] [(2, 4)]
# 'mappingproxy' object does not support item assignment
# (0, 2) None True
