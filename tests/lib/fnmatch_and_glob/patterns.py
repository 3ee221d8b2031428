# fnmatch, filter, translate, filterfalse and glob.translate: wildcards, sets, cases.
import fnmatch
import glob
import re

for name, pattern in (('a.py', '*.py'), ('a.py', '*.PY'), ('.hidden', '*'), ('ab', '?b'), ('a', '[!b]'), ('b', '[a-c]'), (']', '[]]'), ('a', '[a'), ('a-', '[a-]-'), ('x\ny', 'x*y'), ('-', '[--0]'), ('a*b', 'a[*]b'), ('', '*'), ('', '?'), ('é', '[à-ö]'), ('^', '[^]'), ('b', '[z-a]'), ('abc', 'a**c'), ('!', '[!!]')):
    print(repr(name), pattern, fnmatch.fnmatchcase(name, pattern), fnmatch.fnmatch(name, pattern))
print(fnmatch.filter(['a.py', 'b.txt', 'c.py'], '*.py'), fnmatch.filterfalse(['a.py', 'b.txt'], '*.py'), fnmatch.filter([b'x.c'], b'*.c'), bool(re.match(fnmatch.translate('a*[0-9]?'), 'abc5x')), glob.escape('a[b]*?'), glob.has_magic('a*'), glob.has_magic('a'))
for pattern in ('*.txt', '**/x', 'a?/b'):
    matcher = re.compile(glob.translate(pattern, recursive=True, include_hidden=False))
    print(pattern, [bool(matcher.match(path)) for path in ('n.txt', 'd/n.txt', '.h.txt', 'x', 'p/q/x', 'ab/b')])

# output:
# 'a.py' *.py True True
# 'a.py' *.PY False False
# '.hidden' * True True
# 'ab' ?b True True
# 'a' [!b] True True
# 'b' [a-c] True True
# ']' []] True True
# 'a' [a False False
# 'a-' [a-]- True True
# 'x\ny' x*y True True
# '-' [--0] True True
# 'a*b' a[*]b True True
# '' * True True
# '' ? False False
# 'é' [à-ö] True True
# '^' [^] True True
# 'b' [z-a] False False
# 'abc' a**c True True
# '!' [!!] False False
# ['a.py', 'c.py'] ['b.txt'] [b'x.c'] True a[[]b][*][?] True False
# *.txt [True, False, False, False, False, False]
# **/x [False, False, False, True, True, False]
# a?/b [False, False, False, False, False, True]
