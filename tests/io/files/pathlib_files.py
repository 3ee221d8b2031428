import os
import tempfile

os.chdir(tempfile.mkdtemp())
from pathlib import Path

root = Path("project")
(root / "src" / "pkg").mkdir(parents=True)
print((root / "src" / "pkg" / "a.py").write_text("print(1)\n"), (root / "b.bin").write_bytes(b"\0\1"))
(root / "src" / "c.txt").touch()
print(sorted(path.as_posix() for path in root.rglob("*")))
print(sorted(path.name for path in root.glob("**/*.py")), [p.name for p in sorted(root.iterdir())])
file = root / "src" / "pkg" / "a.py"
print(file.name, file.stem, file.suffix, file.parent.name, file.parts, file.exists(), file.is_file(), file.is_dir())
print(file.read_text(), file.read_bytes(), file.stat().st_size)
with file.open("a", encoding="utf-8") as opened:
    opened.write("print('é')\n")
print(file.read_text(encoding="utf-8").splitlines(), len(file.read_bytes()))
moved = file.rename(file.with_name("moved.py"))
print(moved, file.exists(), moved.with_suffix(".txt"), moved.relative_to(root))
print(moved.replace(root / "top.py").as_posix())
link = root / "link"
link.symlink_to("top.py")
print(link.is_symlink(), link.readlink(), link.resolve().name, link.samefile(root / "top.py"))
for action in (lambda: (root / "src").rmdir(), lambda: (root / "no").unlink(), lambda: root.mkdir(),
               lambda: (root / "x" / "y").mkdir(), lambda: (root / "top.py" / "z").read_text(),
               lambda: (root / "src").read_text(), lambda: (root / "c").touch(exist_ok=False) or (root / "c").touch(exist_ok=False)):
    try:
        print(action())
    except OSError as error:
        print(type(error).__name__, error)
(root / "no").unlink(missing_ok=True)
root.mkdir(exist_ok=True)
for path, folders, names in sorted(root.walk()):
    print(path.as_posix(), sorted(folders), sorted(names))
print(Path.cwd() == Path().absolute(), Path("a/../b").resolve().name, Path("~").expanduser() != Path("~"))

# output:
# 9 2
# ['project/b.bin', 'project/src', 'project/src/c.txt', 'project/src/pkg', 'project/src/pkg/a.py']
# ['a.py'] ['b.bin', 'src']
# a.py a .py pkg ('project', 'src', 'pkg', 'a.py') True True False
# print(1)
#  b'print(1)\n' 9
# ['print(1)', "print('é')"] 21
# project/src/pkg/moved.py False project/src/pkg/moved.txt src/pkg/moved.py
# project/top.py
# True top.py top.py True
# OSError [Errno 39] Directory not empty: 'project/src'
# FileNotFoundError [Errno 2] No such file or directory: 'project/no'
# FileExistsError [Errno 17] File exists: 'project'
# FileNotFoundError [Errno 2] No such file or directory: 'project/x/y'
# NotADirectoryError [Errno 20] Not a directory: 'project/top.py/z'
# IsADirectoryError [Errno 21] Is a directory: 'project/src'
# FileExistsError [Errno 17] File exists: 'project/c'
# project ['src'] ['b.bin', 'c', 'link', 'top.py']
# project/src ['pkg'] ['c.txt']
# project/src/pkg [] []
# True b True
