import os
import tempfile

os.chdir(tempfile.mkdtemp())

join, split, norm = os.path.join, os.path.split, os.path.normpath
print(join("a", "b"), join("a/", "/b"), join(b"a", b"b"), split("/a/b"), split(b"a/b"), norm("a//b/../c/."))
print(os.path.splitext("a/b.tar.gz"), os.path.splitext(b".x"), os.path.basename(b"a/b"), os.path.dirname("/a"))
print(os.path.commonpath(["/a/b", "/a/c"]), os.path.relpath("/a/b", "/a/c"), os.path.isabs("/"))
for call in (lambda: join("a", b"b"), lambda: join("a", 5), lambda: os.stat(1.5), lambda: os.mkdir(None),
             lambda: os.stat("a\0b"), lambda: os.listdir(1.5), lambda: os.fspath(3)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
os.environ["HOME"] = "/home/me"
print(os.path.expanduser("~/x"), os.path.expandvars("$HOME/y"))


class Place:
    def __fspath__(self):
        return "place.txt"


with open(Place(), "w") as file:
    print(file.name)
print(os.path.exists(Place()), os.stat(Place()).st_size, os.path.join("a", Place()))

# output:
# a/b /b b'a/b' ('/a', 'b') (b'a', b'b') a/c
# ('a/b.tar', '.gz') (b'.x', b'') b'b' /
# /a ../b True
# TypeError Can't mix strings and bytes in path components
# TypeError join() argument must be str, bytes, or os.PathLike object, not 'int'
# TypeError stat: path should be string, bytes, os.PathLike or integer, not float
# TypeError mkdir: path should be string, bytes or os.PathLike, not NoneType
# ValueError stat: embedded null character in path
# TypeError listdir: path should be string, bytes, os.PathLike, integer or None, not float
# TypeError expected str, bytes or os.PathLike object, not int
# /home/me/x /home/me/y
# place.txt
# True 0 a/place.txt
