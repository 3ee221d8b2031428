# Pure paths: stems, suffixes, with_..., relative paths upwards, matching with **, joining, comparisons, parents.
from pathlib import PurePath, PurePosixPath as P, PureWindowsPath as W

for text in ('a/b.tar.gz', '.hidden', 'a.', '..', '/', '//x/y', '///x', 'a//b/./c/', '', 'x/.b.c', 'a/b..c'):
    p = P(text)
    print(repr(text), p, p.parts, repr(p.name), repr(p.stem), repr(p.suffix), p.suffixes, str(p.parent), p.anchor, p.root, p.is_absolute())
p = P('/usr/lib/python/x.py')
print(p.with_name('y'), p.with_stem('z'), p.with_suffix(''), p.with_suffix('.tar.gz'), list(map(str, p.parents)), p.parents[-1], p.parents[1:3], p / '..' / P('q'), '/abs' / p, p.joinpath('a', '/b'), p.relative_to('/usr'), p.relative_to('/usr/share/doc', walk_up=True), p.is_relative_to('/usr'))
for call in (lambda: P('/').with_name('x'), lambda: p.with_name('a/b'), lambda: p.with_suffix('py'), lambda: p.with_stem(''), lambda: p.relative_to('/var'), lambda: p.relative_to('x'), lambda: p.relative_to('/a/../b', walk_up=True), lambda: p.parents[9], lambda: P(5), lambda: p / 5, lambda: P('a') < 'a', lambda: P('a') < W('a'), lambda: p.match(''), lambda: P('a').as_uri(), lambda: PurePath(b'x')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print([p.match(m) for m in ('*.py', 'python/*.py', '/usr/*/*/*.py', '/usr/**/*.py', '**/x.py', 'X.PY', 'lib/*')], [p.full_match(m) for m in ('*.py', '/usr/**/*.py', '**', '/**/x.*', '/usr/lib/python/x.py')], P('A').match('a', case_sensitive=False))
w = W('c:\\Users\\x.TXT')
print(w, w.drive, w.root, w.anchor, w.as_posix(), w.parts, W('C:/a') == W('c:\\A'), W('c:a').is_absolute(), W('//srv/share/f').drive, w.match('*.txt'), W('c:/a') / 'd:b', W('c:/a') / '/b', w.as_uri(), P('/a b').as_uri(), W('nul').name, hash(W('A')) == hash(W('a')))
print(sorted([P('b'), P('a/c'), P('a')]), P('a') == PurePath('a'), bytes(P('ü')), repr(P('q')), P('a', 'b', '..', 'c'), P('a').with_segments('x', 'y'), {P('a'): 1}[P('./a')])

# output:
# 'a/b.tar.gz' a/b.tar.gz ('a', 'b.tar.gz') 'b.tar.gz' 'b.tar' '.gz' ['.tar', '.gz'] a   False
# '.hidden' .hidden ('.hidden',) '.hidden' '.hidden' '' [] .   False
# 'a.' a. ('a.',) 'a.' 'a' '.' ['.'] .   False
# '..' .. ('..',) '..' '..' '' [] .   False
# '/' / ('/',) '' '' '' [] / / / True
# '//x/y' //x/y ('//', 'x', 'y') 'y' 'y' '' [] //x // // True
# '///x' /x ('/', 'x') 'x' 'x' '' [] / / / True
# 'a//b/./c/' a/b/c ('a', 'b', 'c') 'c' 'c' '' [] a/b   False
# '' . () '' '' '' [] .   False
# 'x/.b.c' x/.b.c ('x', '.b.c') '.b.c' '.b' '.c' ['.c'] x   False
# 'a/b..c' a/b..c ('a', 'b..c') 'b..c' 'b.' '.c' ['.', '.c'] a   False
# /usr/lib/python/y /usr/lib/python/z.py /usr/lib/python/x /usr/lib/python/x.tar.gz ['/usr/lib/python', '/usr/lib', '/usr', '/'] / (PurePosixPath('/usr/lib'), PurePosixPath('/usr')) /usr/lib/python/x.py/../q /usr/lib/python/x.py /b lib/python/x.py ../../lib/python/x.py True
# ValueError PurePosixPath('/') has an empty name
# ValueError Invalid name 'a/b'
# ValueError Invalid suffix 'py'
# ValueError PurePosixPath('/usr/lib/python/x.py') has a non-empty suffix
# ValueError '/usr/lib/python/x.py' is not in the subpath of '/var'
# ValueError '/usr/lib/python/x.py' is not in the subpath of 'x'
# ValueError '..' segment in '/a/../b' cannot be walked
# IndexError 9
# TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'int'
# TypeError unsupported operand type(s) for /: 'PurePosixPath' and 'int'
# TypeError '<' not supported between instances of 'PurePosixPath' and 'str'
# TypeError '<' not supported between instances of 'PurePosixPath' and 'PureWindowsPath'
# ValueError empty pattern
# parts_and_suffixes.py:9: DeprecationWarning: pathlib.PurePath.as_uri() is deprecated and scheduled for removal in Python 3.19. Use pathlib.Path.as_uri().
#   for call in (lambda: P('/').with_name('x'), lambda: p.with_name('a/b'), lambda: p.with_suffix('py'), lambda: p.with_stem(''), lambda: p.relative_to('/var'), lambda: p.relative_to('x'), lambda: p.relative_to('/a/../b', walk_up=True), lambda: p.parents[9], lambda: P(5), lambda: p / 5, lambda: P('a') < 'a', lambda: P('a') < W('a'), lambda: p.match(''), lambda: P('a').as_uri(), lambda: PurePath(b'x')):
# ValueError relative path can't be expressed as a file URI
# TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'bytes'
# [True, True, True, False, True, False, False] [False, True, True, True, True] True
# parts_and_suffixes.py:16: DeprecationWarning: pathlib.PurePath.as_uri() is deprecated and scheduled for removal in Python 3.19. Use pathlib.Path.as_uri().
#   print(w, w.drive, w.root, w.anchor, w.as_posix(), w.parts, W('C:/a') == W('c:\\A'), W('c:a').is_absolute(), W('//srv/share/f').drive, w.match('*.txt'), W('c:/a') / 'd:b', W('c:/a') / '/b', w.as_uri(), P('/a b').as_uri(), W('nul').name, hash(W('A')) == hash(W('a')))
# c:\Users\x.TXT c: \ c:\ c:/Users/x.TXT ('c:\\', 'Users', 'x.TXT') True False \\srv\share True d:b c:\b file:///c:/Users/x.TXT file:///a%20b nul True
# [PurePosixPath('a'), PurePosixPath('a/c'), PurePosixPath('b')] True b'\xc3\xbc' PurePosixPath('q') a/b/../c x/y 1
