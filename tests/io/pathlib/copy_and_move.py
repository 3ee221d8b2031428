# cpython: skip the oracle numbers errors as WebAssembly's systems do
import os
import tempfile
from pathlib import Path

os.chdir(tempfile.mkdtemp())
source = Path("source")
(source / "in").mkdir(parents=True)
(source / "a.txt").write_text("A")
(source / "in" / "b.txt").write_text("B")
print((source / "a.txt").copy("copy.txt").read_text())
tree = source.copy("tree")
print(sorted(str(each) for each in tree.rglob("*")))
Path("into").mkdir()
print((source / "a.txt").copy_into("into"), source.copy_into("into"))
print(Path("copy.txt").move("moved.txt"), Path("copy.txt").exists())
print(Path("moved.txt").move_into("into"), sorted(os.listdir("into")))
try:
    Path("missing").copy("x")
except FileNotFoundError as error:
    print(error)
try:
    source.copy(source / "in")
except OSError as error:
    print(error)

# output:
# A
# ['tree/a.txt', 'tree/in', 'tree/in/b.txt']
# into/a.txt into/source
# moved.txt False
# into/moved.txt ['a.txt', 'moved.txt', 'source']
# [Errno 2] No such file or directory: 'missing'
# [Errno 22] Source path is a parent of target path: 'source' -> 'source/in'
