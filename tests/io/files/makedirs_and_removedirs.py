# cpython: skip the oracle numbers errors as WebAssembly's systems do
import os
import tempfile

os.chdir(tempfile.mkdtemp())
os.makedirs("a/b/c")
os.makedirs("a/b/c", exist_ok=True)
for path in "a/b", "a/b/c":
    try:
        os.makedirs(path)
    except FileExistsError as error:
        print(error)
open("a/keep", "w").close()
os.removedirs("a/b/c")
print(os.listdir("."), os.listdir("a"))
os.renames("a/keep", "x/y/kept")
print(sorted(os.listdir(".")), os.listdir("x/y"))
open("plain", "w").close()
try:
    os.makedirs("plain/sub")
except OSError as error:
    print(type(error).__name__, error)
try:
    os.makedirs("plain", exist_ok=True)
except OSError as error:
    print(type(error).__name__, error)

# output:
# [Errno 17] File exists: 'a/b'
# [Errno 17] File exists: 'a/b/c'
# ['a'] ['keep']
# ['x'] ['kept']
# NotADirectoryError [Errno 20] Not a directory: 'plain/sub'
# FileExistsError [Errno 17] File exists: 'plain'
