# Links in circles and to nowhere, targets inside their sources, addresses and drives that are none.
import os
import pathlib
import tempfile

d = os.path.realpath(tempfile.mkdtemp())
os.chdir(d)
P = pathlib.Path
for link, target in (('dot', '.'), ('dd', 'dot/dot'), ('loop', 'loop'), ('broken', 'nothing'), ('broken2', 'broken/x')):
    os.symlink(target, link)
os.makedirs('a/b')
P('a/f.txt').write_text('x')
os.symlink('../a', 'a/up')
os.symlink('f.txt/x', 'a/nowhere')
for n in ('dot', 'dd', 'dot/dot/a', 'dd/a/up/b', 'a/up/up/f.txt', 'broken', 'loop', 'loop/x', 'a/f.txt/x',
          'dot/..', 'a/up/..', 'broken2'):
    for strict in (False, True):
        try:
            print(n, strict, str(P(n).resolve(strict=strict)).replace(d, 'D'))
        except Exception as e:
            print(n, strict, type(e).__name__, str(e).replace(d, 'D'))

def show(what):
    try:
        print(sorted(str(p) for p in what()))
    except Exception as e:
        print(type(e).__name__, str(e).replace(d, 'D'))

p = P('.')
for pat in ('*', '**', '**/*', '**/', '*/', 'loop/*', '*/*', '', '.', 'a/../a', '**/f.txt',
            '*/..', '/x', 'a//b', '***', '**x', 'a/**/b', '**/**'):
    show(lambda: p.glob(pat))
    show(lambda: p.rglob(pat))
show(lambda: P('a').glob('*', case_sensitive=False))
for top_down in (True, False):
    for root, dirs, files in p.walk(top_down):
        print(root, sorted(dirs), sorted(files))
for u in ('file://foo/bar', 'file:///a%20b', 'file:/x', 'http://x/y', 'file://localhost/x', 'file:a', 'x', 'FILE:///x',
          'file:////x', 'file:/a?b#c', 'file:', 'file:///%ff'):
    try:
        print(repr(P.from_uri(u)))
    except Exception as e:
        print(type(e).__name__, e)
for act in (lambda: P('nope').copy('x'), lambda: P('a').copy('a/new'), lambda: P('a').copy('a'),
            lambda: P('a/f.txt').copy('a/f.txt'), lambda: P('a/f.txt').copy('nope/f'),
            lambda: P('a').copy('cp2', follow_symlinks=False), lambda: P('a/f.txt').copy_into('cp2'),
            lambda: P('a/f.txt').copy('cp2'),
            lambda: P('a').copy('a/f.txt'), lambda: P('a').copy_into('a'), lambda: P('a/up').copy('a/up/new', follow_symlinks=False),
            lambda: P('cp2').move('cp3'), lambda: P('cp3').move_into('a'), lambda: P('a').move('a/x'),
            lambda: P('nope').move('b'), lambda: P('a/f.txt').move('a/f.txt')):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, str(e).replace(d, 'D'))
show(lambda: P('a').rglob('*'))
W = pathlib.PureWindowsPath
for x in (W('./a:b'), W('a').with_name('d:'), W('a').with_stem('d:'), W('c:', 'a:b'), W('a', 'b:c'), W('./dd:ee')):
    print(repr(x), x)
for n in ('d:/x', '', '.', 'a/b', 'd:x'):
    try:
        print(W('a').with_name(n))
    except Exception as e:
        print(repr(e))
try:
    print(p.as_uri())
except ValueError as error:
    print(error)

# output:
# dot False D
# dot True D
# dd False D
# dd True D
# dot/dot/a False D/a
# dot/dot/a True D/a
# dd/a/up/b False D/a/b
# dd/a/up/b True D/a/b
# a/up/up/f.txt False D/a/f.txt
# a/up/up/f.txt True D/a/f.txt
# broken False D/nothing
# broken True FileNotFoundError [Errno 2] No such file or directory: 'D/nothing'
# loop False D/loop
# loop True OSError [Errno 40] Too many levels of symbolic links: 'D/loop'
# loop/x False D/loop/x
# loop/x True OSError [Errno 40] Too many levels of symbolic links: 'D/loop'
# a/f.txt/x False D/a/f.txt/x
# a/f.txt/x True NotADirectoryError [Errno 20] Not a directory: 'D/a/f.txt'
# dot/.. False /tmp
# dot/.. True /tmp
# a/up/.. False D
# a/up/.. True D
# broken2 False D/nothing/x
# broken2 True FileNotFoundError [Errno 2] No such file or directory: 'D/nothing'
# ['a', 'broken', 'broken2', 'dd', 'dot', 'loop']
# ['a', 'a/b', 'a/f.txt', 'a/nowhere', 'a/up', 'broken', 'broken2', 'dd', 'dot', 'loop']
# ['.', 'a', 'a/b', 'a/f.txt', 'a/nowhere', 'a/up', 'broken', 'broken2', 'dd', 'dot', 'loop']
# ['.', 'a', 'a/b', 'a/f.txt', 'a/nowhere', 'a/up', 'broken', 'broken2', 'dd', 'dot', 'loop']
# ['a', 'a/b', 'a/f.txt', 'a/nowhere', 'a/up', 'broken', 'broken2', 'dd', 'dot', 'loop']
# ['a', 'a/b', 'a/f.txt', 'a/nowhere', 'a/up', 'broken', 'broken2', 'dd', 'dot', 'loop']
# ['.', 'a', 'a/b']
# ['.', 'a', 'a/b']
# ['a', 'dd', 'dot']
# ['a', 'a/b', 'a/up', 'dd', 'dot']
# []
# []
# ['a/b', 'a/f.txt', 'a/nowhere', 'a/up', 'dd/a', 'dd/broken', 'dd/broken2', 'dd/dd', 'dd/dot', 'dd/loop', 'dot/a', 'dot/broken', 'dot/broken2', 'dot/dd', 'dot/dot', 'dot/loop']
# ['a/b', 'a/f.txt', 'a/nowhere', 'a/up', 'a/up/b', 'a/up/f.txt', 'a/up/nowhere', 'a/up/up', 'dd/a', 'dd/broken', 'dd/broken2', 'dd/dd', 'dd/dot', 'dd/loop', 'dot/a', 'dot/broken', 'dot/broken2', 'dot/dd', 'dot/dot', 'dot/loop']
# ValueError Unacceptable pattern: ''
# ['.', 'a', 'a/b']
# ValueError Unacceptable pattern: '.'
# ['.', 'a', 'a/b', 'a/f.txt', 'a/nowhere', 'a/up', 'broken', 'broken2', 'dd', 'dot', 'loop']
# ['a/../a']
# ['a/../a']
# ['a/f.txt']
# ['a/f.txt']
# ['a/..', 'dd/..', 'dot/..']
# ['a/..', 'a/b/..', 'a/up/..', 'dd/..', 'dot/..']
# NotImplementedError Non-relative patterns are unsupported
# NotImplementedError Non-relative patterns are unsupported
# ['a/b']
# ['a/b']
# ['a', 'broken', 'broken2', 'dd', 'dot', 'loop']
# ['a', 'a/b', 'a/f.txt', 'a/nowhere', 'a/up', 'broken', 'broken2', 'dd', 'dot', 'loop']
# []
# []
# ['a/b']
# ['a/b']
# ['.', 'a', 'a/b', 'a/f.txt', 'a/nowhere', 'a/up', 'broken', 'broken2', 'dd', 'dot', 'loop']
# ['.', 'a', 'a/b', 'a/f.txt', 'a/nowhere', 'a/up', 'broken', 'broken2', 'dd', 'dot', 'loop']
# ['a/b', 'a/f.txt', 'a/nowhere', 'a/up']
# . ['a'] ['broken', 'broken2', 'dd', 'dot', 'loop']
# a ['b'] ['f.txt', 'nowhere', 'up']
# a/b [] []
# a/b [] []
# a ['b'] ['f.txt', 'nowhere', 'up']
# . ['a'] ['broken', 'broken2', 'dd', 'dot', 'loop']
# ValueError file:// scheme is supported only on localhost
# PosixPath('/a b')
# PosixPath('/x')
# ValueError URL is missing a 'file:' scheme
# PosixPath('/x')
# ValueError URI is not absolute: 'file:a'
# ValueError URL is missing a 'file:' scheme
# PosixPath('/x')
# PosixPath('//x')
# PosixPath('/a')
# ValueError URI is not absolute: 'file:'
# PosixPath('/\udcff')
# FileNotFoundError [Errno 2] No such file or directory: 'nope'
# OSError [Errno 22] Source path is a parent of target path: 'a' -> 'a/new'
# OSError [Errno 22] Source and target are the same path: 'a' -> 'a'
# OSError [Errno 22] Source and target are the same path: 'a/f.txt' -> 'a/f.txt'
# FileNotFoundError [Errno 2] No such file or directory: 'nope/f'
# cp2
# cp2/f.txt
# IsADirectoryError [Errno 21] Is a directory: 'cp2'
# OSError [Errno 22] Source path is a parent of target path: 'a' -> 'a/f.txt'
# OSError [Errno 22] Source path is a parent of target path: 'a' -> 'a/a'
# OSError [Errno 22] Source path is a parent of target path: 'a/up' -> 'a/up/new'
# cp3
# a/cp3
# OSError [Errno 22] Invalid argument: 'a' -> 'a/x'
# FileNotFoundError [Errno 2] No such file or directory: 'nope' -> 'b'
# OSError [Errno 22] Source and target are the same file: 'a/f.txt' -> 'a/f.txt'
# ['a/b', 'a/cp3', 'a/cp3/b', 'a/cp3/f.txt', 'a/cp3/nowhere', 'a/cp3/up', 'a/f.txt', 'a/nowhere', 'a/up']
# PureWindowsPath('./a:b') .\a:b
# PureWindowsPath('./d:') .\d:
# PureWindowsPath('./d:') .\d:
# PureWindowsPath('a:b') a:b
# PureWindowsPath('b:c') b:c
# PureWindowsPath('dd:ee') dd:ee
# ValueError("Invalid name 'd:/x'")
# ValueError("Invalid name ''")
# ValueError("Invalid name '.'")
# ValueError("Invalid name 'a/b'")
# .\d:x
# relative paths can't be expressed as file URIs
