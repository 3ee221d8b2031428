# cpython: skip the oracle numbers errors as WebAssembly's systems do
import os
import tempfile
from pathlib import Path

os.chdir(tempfile.mkdtemp())
a, b = Path("a"), Path("b")
a.write_text("A")
print(a.rename("b"), a.exists(), b.read_text())
a.write_text("new")
print(a.replace(b), b.read_text())
Path("folder").mkdir()
print(b.rename("folder/b"), sorted(os.listdir("folder")))
for action in (lambda: a.rename("x"), lambda: Path("folder").rename("folder/in"), lambda: Path("folder/b").rename("no/b")):
    try:
        action()
    except OSError as error:
        print(type(error).__name__, error)

# output:
# b False A
# b new
# folder/b ['b']
# FileNotFoundError [Errno 2] No such file or directory: 'a' -> 'x'
# OSError [Errno 22] Invalid argument: 'folder' -> 'folder/in'
# FileNotFoundError [Errno 2] No such file or directory: 'folder/b' -> 'no/b'
