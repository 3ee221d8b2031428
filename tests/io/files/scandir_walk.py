import os
import tempfile

os.chdir(tempfile.mkdtemp())

os.makedirs("top/one/deep")
os.makedirs("top/two")
for name in "top/x", "top/one/y", "top/one/deep/z":
    with open(name, "w") as file:
        file.write("12345"[: len(name) % 5])
os.symlink("one", "top/link")
os.symlink("nowhere", "top/broken")
with os.scandir("top") as entries:
    for entry in sorted(entries, key=lambda entry: entry.name):
        print(entry.name, entry.path, entry.is_dir(), entry.is_file(), entry.is_symlink(),
              entry.is_dir(follow_symlinks=False), entry)
print(sorted(os.listdir("top")), sorted(os.listdir(b"top"))[:2])
for topdown in True, False:
    print([(path, sorted(folders), sorted(names)) for path, folders, names in
           sorted(os.walk("top", topdown=topdown))])
print(sorted(path for path, *_ in os.walk("top", followlinks=True)))
for path, folders, names in os.walk("top"):
    folders[:] = [name for name in folders if name != "one"]
    print(path, sorted(folders))
print(list(os.walk("missing")))
errors = []
list(os.walk("missing", onerror=errors.append))
print(errors)
print(os.path.exists("top/broken"), os.path.lexists("top/broken"), os.path.islink("top/broken"), os.readlink("top/link"))
print(os.path.realpath("top/link/y") == os.path.realpath("top/one/y"), os.path.samefile("top/link", "top/one"))
for action in (lambda: os.listdir("nope"), lambda: os.listdir("top/x"), lambda: os.rmdir("top"), lambda: os.rmdir("top/x"),
               lambda: os.mkdir("top"), lambda: os.remove("top"), lambda: os.rename("nope", "x"), lambda: os.stat("nope"),
               lambda: os.readlink("top/x"), lambda: os.makedirs("top/one"), lambda: os.rename("top", "top/one/inside"),
               lambda: os.link("nope", "l"), lambda: os.symlink("a", "top/x"), lambda: os.chdir("top/x"),
               lambda: os.replace("top/x", "top/one"), lambda: os.truncate("nope", 1), lambda: os.utime("nope")):
    try:
        print(action())
    except OSError as error:
        print(type(error).__name__, error)

# output:
# broken top/broken False False True False <DirEntry 'broken'>
# link top/link True False True False <DirEntry 'link'>
# one top/one True False False True <DirEntry 'one'>
# two top/two True False False True <DirEntry 'two'>
# x top/x False True False False <DirEntry 'x'>
# ['broken', 'link', 'one', 'two', 'x'] [b'broken', b'link']
# [('top', ['link', 'one', 'two'], ['broken', 'x']), ('top/one', ['deep'], ['y']), ('top/one/deep', [], ['z']), ('top/two', [], [])]
# [('top', ['link', 'one', 'two'], ['broken', 'x']), ('top/one', ['deep'], ['y']), ('top/one/deep', [], ['z']), ('top/two', [], [])]
# ['top', 'top/link', 'top/link/deep', 'top/one', 'top/one/deep', 'top/two']
# top ['link', 'two']
# top/two []
# []
# [FileNotFoundError(2, 'No such file or directory')]
# False True True one
# True True
# FileNotFoundError [Errno 2] No such file or directory: 'nope'
# NotADirectoryError [Errno 20] Not a directory: 'top/x'
# OSError [Errno 39] Directory not empty: 'top'
# NotADirectoryError [Errno 20] Not a directory: 'top/x'
# FileExistsError [Errno 17] File exists: 'top'
# IsADirectoryError [Errno 21] Is a directory: 'top'
# FileNotFoundError [Errno 2] No such file or directory: 'nope' -> 'x'
# FileNotFoundError [Errno 2] No such file or directory: 'nope'
# OSError [Errno 22] Invalid argument: 'top/x'
# FileExistsError [Errno 17] File exists: 'top/one'
# OSError [Errno 22] Invalid argument: 'top' -> 'top/one/inside'
# FileNotFoundError [Errno 2] No such file or directory: 'nope' -> 'l'
# FileExistsError [Errno 17] File exists: 'a' -> 'top/x'
# NotADirectoryError [Errno 20] Not a directory: 'top/x'
# IsADirectoryError [Errno 21] Is a directory: 'top/x' -> 'top/one'
# FileNotFoundError [Errno 2] No such file or directory: 'nope'
# FileNotFoundError [Errno 2] No such file or directory: 'nope'
