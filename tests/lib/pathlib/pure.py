import os
import tempfile

os.chdir(tempfile.mkdtemp())

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath, WindowsPath


def attempt(call):
    try:
        print(call())
    except (ValueError, TypeError, IndexError, NotImplementedError) as error:
        print(type(error).__name__, error)


path = Path("a") / "b" / "c.tar.gz"
print(path, repr(path), path.name, path.stem, path.suffix, path.suffixes, path.parts, path.parent)
print(path.parents, list(path.parents), path.parents[-1], path.parents[:2], len(path.parents))
print(path.with_suffix(".x"), path.with_name("q"), path.with_stem("z"), path.as_posix(), path.is_absolute())
print(PurePosixPath("//a/b"), PurePosixPath("///a/./b/../c/"), PurePosixPath("."), PurePosixPath(), Path("/").parent)
print(Path("a", "/b", "c"), Path(".hidden").suffix, PurePath("a") / "b", "x" / path, path.joinpath("d", "e"))
print(PureWindowsPath("c:/a\\b"), PureWindowsPath("c:/a\\b").parts, PureWindowsPath("A") == PureWindowsPath("a"))
attempt(lambda: path.relative_to("a"))
attempt(lambda: path.relative_to("x"))
attempt(lambda: path.relative_to("x", walk_up=True))
attempt(lambda: Path("/a").relative_to("b"))
attempt(lambda: Path("/a").relative_to("b", walk_up=True))
attempt(lambda: path.with_name(""))
attempt(lambda: Path("/").with_name("x"))
attempt(lambda: path.with_suffix("x"))
attempt(lambda: Path(1))
attempt(lambda: Path(b"x"))
attempt(lambda: path / 1)
attempt(lambda: path.parents[9])
attempt(lambda: WindowsPath("x"))
print(path.is_relative_to("a"), path.is_relative_to("b"), path.match("*.gz"), path.match("a/*"), path.match("b/*.gz"))
print(path.full_match("a/**"), path.full_match("*.gz"), path.full_match("**/*.gz"))
print(sorted([Path("b"), Path("a/c"), Path("a")]), Path("a") == Path("a/"), hash(Path("a")) == hash(Path("./a")))
print(Path("/a b/ü").as_uri(), bytes(Path("ü")), os.fspath(path), f"{path}", path == "a/b/c.tar.gz")


class Special(Path):
    pass


print(repr(Special("x") / "y"), type(Special("x").parent).__name__)

# output:
# a/b/c.tar.gz PosixPath('a/b/c.tar.gz') c.tar.gz c.tar .gz ['.tar', '.gz'] ('a', 'b', 'c.tar.gz') a/b
# <PosixPath.parents> [PosixPath('a/b'), PosixPath('a'), PosixPath('.')] . (PosixPath('a/b'), PosixPath('a')) 3
# a/b/c.tar.x a/b/q a/b/z.gz a/b/c.tar.gz False
# //a/b /a/b/../c . . /
# /b/c  a/b x/a/b/c.tar.gz a/b/c.tar.gz/d/e
# c:\a\b ('c:\\', 'a', 'b') True
# b/c.tar.gz
# ValueError 'a/b/c.tar.gz' is not in the subpath of 'x'
# ../a/b/c.tar.gz
# ValueError '/a' is not in the subpath of 'b'
# ValueError '/a' and 'b' have different anchors
# ValueError Invalid name ''
# ValueError PosixPath('/') has an empty name
# ValueError Invalid suffix 'x'
# TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'int'
# TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'bytes'
# TypeError unsupported operand type(s) for /: 'PosixPath' and 'int'
# IndexError 9
# UnsupportedOperation cannot instantiate 'WindowsPath' on your system
# True False True False True
# True False True
# [PosixPath('a'), PosixPath('a/c'), PosixPath('b')] True True
# file:///a%20b/%C3%BC b'\xc3\xbc' a/b/c.tar.gz a/b/c.tar.gz False
# Special('x/y') Special
