import os
import tempfile

os.chdir(tempfile.mkdtemp())

from pathlib import Path


def attempt(call):
    try:
        print(call())
    except (OSError, ValueError, TypeError, NotImplementedError) as error:
        print(type(error).__name__, getattr(error, "strerror", None) or error)


path = Path("a/b/c.txt")
path.parent.mkdir(parents=True)
print(path.write_text("hällo\n"), path.read_text(), path.read_bytes(), path.exists(), path.is_file(), path.stat().st_size)
for call in (lambda: path.mkdir(), lambda: Path("a").mkdir(), lambda: Path("a").mkdir(exist_ok=True),
             lambda: Path("z/y").mkdir(), lambda: Path("no").read_text(), lambda: Path("no").unlink(),
             lambda: Path("no").unlink(missing_ok=True), lambda: Path("a").rmdir(), lambda: Path("a").write_text("x"),
             lambda: path.write_text(b"x"), lambda: Path("a").glob(""), lambda: list(Path("a").glob("/x"))):
    attempt(call)
Path("a/x.py").touch()
Path("a/b/y.py").touch()
Path(".h").touch()
here = Path()
print(sorted(here.glob("*")), sorted(here.rglob("*.py")), sorted(Path("a").glob("**/")), sorted(here.glob("**/*.py")))
print(sorted(Path("a").iterdir()), sorted(here.rglob("*")), sorted(here.glob("a/*/")), sorted(here.glob("*/b/*.txt")))
print([(root, folders, sorted(files)) for root, folders, files in Path("a").walk()])
print([(root, folders, sorted(files)) for root, folders, files in Path("a").walk(top_down=False)])
print(path.rename("q"), Path("q").replace("r"), Path("r").samefile("r"), path.exists())
Path("link").symlink_to("r")
print(Path("link").is_symlink(), Path("link").readlink(), Path("link").resolve().name, Path("link").lstat().st_size)
print(Path.cwd() == Path().absolute(), Path("~/x").expanduser() == Path.home() / "x", Path("nothing").is_dir())
with Path("r").open() as file:
    print(file.read(), type(file.name).__name__)
print(Path("r").copy("s"), Path("s").read_text(), Path("a").copy("copy"), sorted(Path("copy").rglob("*")))
Path("into").mkdir()
print(Path("s").move("t"), Path("t").move_into("into"), Path("r").copy_into("into"), sorted(Path("into").iterdir()))
print(Path("a").info.is_dir(), Path("a").info.is_file(), Path("none").info.exists(), Path("a").info)
attempt(lambda: Path("a").copy("a/b/z"))
attempt(lambda: Path("r").copy("r"))

# output:
# 6 hällo
#  b'h\xc3\xa4llo\n' True True 7
# FileExistsError File exists
# FileExistsError File exists
# None
# FileNotFoundError No such file or directory
# FileNotFoundError No such file or directory
# FileNotFoundError No such file or directory
# None
# OSError Directory not empty
# IsADirectoryError Is a directory
# TypeError data must be str, not bytes
# ValueError Unacceptable pattern: ''
# NotImplementedError Non-relative patterns are unsupported
# [PosixPath('.h'), PosixPath('a')] [PosixPath('a/b/y.py'), PosixPath('a/x.py')] [PosixPath('a'), PosixPath('a/b')] [PosixPath('a/b/y.py'), PosixPath('a/x.py')]
# [PosixPath('a/b'), PosixPath('a/x.py')] [PosixPath('.h'), PosixPath('a'), PosixPath('a/b'), PosixPath('a/b/c.txt'), PosixPath('a/b/y.py'), PosixPath('a/x.py')] [PosixPath('a/b')] [PosixPath('a/b/c.txt')]
# [(PosixPath('a'), ['b'], ['x.py']), (PosixPath('a/b'), [], ['c.txt', 'y.py'])]
# [(PosixPath('a/b'), [], ['c.txt', 'y.py']), (PosixPath('a'), ['b'], ['x.py'])]
# q r True False
# True r r 1
# True True False
# hällo
#  str
# s hällo
#  copy [PosixPath('copy/b'), PosixPath('copy/b/y.py'), PosixPath('copy/x.py')]
# t into/t into/r [PosixPath('into/r'), PosixPath('into/t')]
# True False False <PosixPath.info>
# OSError Source path is a parent of target path
# OSError Source and target are the same path
