# os.path: join, split, normpath, relpath, commonpath, splitext, expand, isabs, splitroot with text, bytes and PathLike; errors.
import os
import os.path as p


class Path:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


print([p.join(*parts) for parts in (('a', 'b'), ('a/', 'b'), ('a', '/b'), ('', 'b'), ('a', ''), ('a', '', 'b'), ('/', 'a'), (b'a', b'b'), (Path('x'), 'y'), ('a',))])
for path in ('', '/', '//', '///', '//a', '/a/b', 'a/b/', 'a//b', './a', '../a', 'a/../b', '/../a', 'a/./b/..', '.', '..', 'a/b.tar.gz', '.bashrc', 'a.b/c', '..x', '...x.y', 'a.', b'x/y.z'):
    print(path, p.split(path), p.splitext(path), p.normpath(path), p.basename(path), p.dirname(path), p.isabs(path), p.splitroot(path), p.splitdrive(path))
for args in (('/a/b/c', '/a'), ('/a', '/a/b/c'), ('a', 'a'), ('/a/b', '/c'), ('x', '.'), ('', 'x'), (b'/a', b'/b')):
    try:
        print(args, p.relpath(*args))
    except ValueError as error:
        print(args, error)
for paths in (['/a/b', '/a/c'], ['a/b', 'a'], ['/a', 'a'], [], ['/'], ['/a', b'/a'], ['//a/b', '/a'], ['a/../b', 'a'], (x for x in ['/x/y', '/x'])):
    try:
        print(p.commonpath(paths))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(p.commonprefix(['/usr/lib', '/usr/local']), p.commonprefix([]), p.commonprefix([[1, 2], [1, 3]]), p.normcase('/A'), p.expandvars('$NOPE ${NOPE} $ $$'), p.expanduser('x/~'), p.isabs(Path('/x')))
os.environ['V'] = 'val'
print(p.expandvars('$V ${V} $VX ${V}X \\$V'), p.expandvars(b'$V'))
del os.environ['V']
for call in (lambda: p.join('a', b'b'), lambda: p.join(), lambda: p.join('a', 5), lambda: p.split(5), lambda: p.exists(None), lambda: p.relpath(''), lambda: p.basename(Path(5)), lambda: p.splitext(b'a') + 1, lambda: p.commonprefix(['a', b'b']), lambda: os.fspath(5), lambda: os.fspath(Path(5)), lambda: os.fsencode(5), lambda: p.isabs(None)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(os.fsencode('é'), os.fsdecode(b'\xff') == '\udcff', os.fspath(b'x'), os.fspath(Path('q')), isinstance(Path('x'), os.PathLike), issubclass(str, os.PathLike), os.PathLike[str])

# output:
# ['a/b', 'a/b', '/b', 'b', 'a/', 'a/b', '/a', b'a/b', 'x/y', 'a']
#  ('', '') ('', '') .   False ('', '', '') ('', '')
# / ('/', '') ('/', '') /  / True ('', '/', '') ('', '/')
# // ('//', '') ('//', '') //  // True ('', '//', '') ('', '//')
# /// ('///', '') ('///', '') /  /// True ('', '/', '//') ('', '///')
# //a ('//', 'a') ('//a', '') //a a // True ('', '//', 'a') ('', '//a')
# /a/b ('/a', 'b') ('/a/b', '') /a/b b /a True ('', '/', 'a/b') ('', '/a/b')
# a/b/ ('a/b', '') ('a/b/', '') a/b  a/b False ('', '', 'a/b/') ('', 'a/b/')
# a//b ('a', 'b') ('a//b', '') a/b b a False ('', '', 'a//b') ('', 'a//b')
# ./a ('.', 'a') ('./a', '') a a . False ('', '', './a') ('', './a')
# ../a ('..', 'a') ('../a', '') ../a a .. False ('', '', '../a') ('', '../a')
# a/../b ('a/..', 'b') ('a/../b', '') b b a/.. False ('', '', 'a/../b') ('', 'a/../b')
# /../a ('/..', 'a') ('/../a', '') /a a /.. True ('', '/', '../a') ('', '/../a')
# a/./b/.. ('a/./b', '..') ('a/./b/..', '') a .. a/./b False ('', '', 'a/./b/..') ('', 'a/./b/..')
# . ('', '.') ('.', '') . .  False ('', '', '.') ('', '.')
# .. ('', '..') ('..', '') .. ..  False ('', '', '..') ('', '..')
# a/b.tar.gz ('a', 'b.tar.gz') ('a/b.tar', '.gz') a/b.tar.gz b.tar.gz a False ('', '', 'a/b.tar.gz') ('', 'a/b.tar.gz')
# .bashrc ('', '.bashrc') ('.bashrc', '') .bashrc .bashrc  False ('', '', '.bashrc') ('', '.bashrc')
# a.b/c ('a.b', 'c') ('a.b/c', '') a.b/c c a.b False ('', '', 'a.b/c') ('', 'a.b/c')
# ..x ('', '..x') ('..x', '') ..x ..x  False ('', '', '..x') ('', '..x')
# ...x.y ('', '...x.y') ('...x', '.y') ...x.y ...x.y  False ('', '', '...x.y') ('', '...x.y')
# a. ('', 'a.') ('a', '.') a. a.  False ('', '', 'a.') ('', 'a.')
# b'x/y.z' (b'x', b'y.z') (b'x/y', b'.z') b'x/y.z' b'y.z' b'x' False (b'', b'', b'x/y.z') (b'', b'x/y.z')
# ('/a/b/c', '/a') b/c
# ('/a', '/a/b/c') ../..
# ('a', 'a') .
# ('/a/b', '/c') ../a/b
# ('x', '.') x
# ('', 'x') no path specified
# (b'/a', b'/b') b'../a'
# /a
# a
# ValueError Can't mix absolute and relative paths
# ValueError commonpath() arg is an empty sequence
# /
# TypeError Can't mix strings and bytes in path components
# /a
# a
# /x
# /usr/l  [1] /A $NOPE ${NOPE} $ $$ x/~ True
# val val $VX valX \val b'val'
# TypeError Can't mix strings and bytes in path components
# TypeError join() missing 1 required positional argument: 'a'
# TypeError join() argument must be str, bytes, or os.PathLike object, not 'int'
# TypeError expected str, bytes or os.PathLike object, not int
# TypeError stat: path should be string, bytes, os.PathLike or integer, not NoneType
# ValueError no path specified
# TypeError expected Path.__fspath__() to return str or bytes, not int
# TypeError can only concatenate tuple (not "int") to tuple
# TypeError '<' not supported between instances of 'bytes' and 'str'
# TypeError expected str, bytes or os.PathLike object, not int
# TypeError expected Path.__fspath__() to return str or bytes, not int
# TypeError expected str, bytes or os.PathLike object, not int
# TypeError expected str, bytes or os.PathLike object, not NoneType
# b'\xc3\xa9' True b'x' q True False os.PathLike[str]
