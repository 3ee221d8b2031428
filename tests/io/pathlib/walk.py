import os
import tempfile
from pathlib import Path

os.chdir(tempfile.mkdtemp())
for name in "a/b/c", "a/d", "e":
    Path(name).mkdir(parents=True)
for name in "top.txt", "a/one.txt", "a/b/two.txt", "a/b/c/three.txt", "e/four.txt":
    Path(name).touch()
for folder, folders, names in Path("a").walk():
    folders.sort()
    print(folder, folders, sorted(names))
for folder, folders, names in Path(".").walk(top_down=False):
    print(folder, sorted(folders), sorted(names))
for folder, folders, names in Path(".").walk():
    folders[:] = [each for each in folders if each != "a"]
    print(folder, folders)
errors = []
print(list(Path("missing").walk(on_error=errors.append)), [type(each).__name__ for each in errors])

# output:
# a ['b', 'd'] ['one.txt']
# a/b ['c'] ['two.txt']
# a/b/c [] ['three.txt']
# a/d [] []
# a/b/c [] ['three.txt']
# a/b ['c'] ['two.txt']
# a/d [] []
# a ['b', 'd'] ['one.txt']
# e [] ['four.txt']
# . ['a', 'e'] ['top.txt']
# . ['e']
# e []
# [] ['FileNotFoundError']
