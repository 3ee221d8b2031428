import os
import tempfile

os.chdir(tempfile.mkdtemp())

os.makedirs("a/b/c")
os.makedirs("a/b/c", exist_ok=True)
for name in "a/1.txt", "a/b/2.txt", "a/b/c/3.txt":
    with open(name, "w") as file:
        file.write(name)
print(sorted(os.listdir()), sorted(os.listdir("a")), sorted(os.listdir(b"a")))
for entry in sorted(os.scandir("a"), key=lambda entry: entry.name):
    print(entry, entry.name, entry.path, entry.is_dir(), entry.is_file(), entry.is_symlink(), entry.stat().st_size > 0)
with os.scandir(b"a") as entries:
    print(sorted([entry.path for entry in entries]))
for triple in os.walk("a"):
    print(triple)
for triple in os.walk("a", topdown=False):
    print(triple)
for path, folders, files in os.walk("a"):
    folders[:] = [name for name in folders if name != "c"]
    print(path, folders, files)
print(list(os.walk("missing")))
os.rename("a/1.txt", "a/b/moved.txt")
os.replace("a/b/moved.txt", "a/b/2.txt")
print(open("a/b/2.txt").read(), os.path.exists("a/1.txt"))
os.renames("a/b/2.txt", "x/y/2.txt")
print(sorted(os.listdir("x/y")))
os.remove("a/b/c/3.txt")
os.removedirs("a/b/c")
print(sorted(os.listdir()))
here = os.getcwd()
os.chdir("x")
print(os.getcwd() == os.path.join(here, "x"), os.listdir(), os.path.abspath("y") == os.path.join(here, "x", "y"))
os.chdir("..")
print(os.getcwd() == here, os.getcwdb() == here.encode())

# output:
# ['a'] ['1.txt', 'b'] [b'1.txt', b'b']
# <DirEntry '1.txt'> 1.txt a/1.txt False True False True
# <DirEntry 'b'> b a/b True False False True
# [b'a/1.txt', b'a/b']
# ('a', ['b'], ['1.txt'])
# ('a/b', ['c'], ['2.txt'])
# ('a/b/c', [], ['3.txt'])
# ('a/b/c', [], ['3.txt'])
# ('a/b', ['c'], ['2.txt'])
# ('a', ['b'], ['1.txt'])
# a ['b'] ['1.txt']
# a/b [] ['2.txt']
# []
# a/1.txt False
# ['2.txt']
# ['x']
# True ['y'] True
# True True
