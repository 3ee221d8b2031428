import os
import tempfile

os.chdir(tempfile.mkdtemp())
import shutil


def tree(top):
    return sorted(os.path.join(path, name) for path, folders, names in os.walk(top) for name in names + folders)


os.makedirs("a/b")
for name in "a/1.txt", "a/b/2.txt", "a/b/3.log":
    with open(name, "w") as file:
        file.write(name)
print(shutil.copy("a/1.txt", "copy.txt"), open("copy.txt").read(), shutil.copyfile("a/1.txt", "c2.txt"))
print(shutil.copytree("a", "t", ignore=shutil.ignore_patterns("*.log")), tree("t"))
try:
    shutil.copytree("a", "t")
except FileExistsError as error:
    print(error)
print(shutil.copytree("a", "t", dirs_exist_ok=True), tree("t"))
print(shutil.move("copy.txt", "t"), shutil.move("c2.txt", "renamed.txt"), tree("."))
try:
    shutil.move("renamed.txt", "t/b/nowhere/x")
except OSError as error:
    print(type(error).__name__, error)
try:
    shutil.copyfile("renamed.txt", "renamed.txt")
except shutil.SameFileError as error:
    print(error)
shutil.rmtree("t")
print(os.path.exists("t"))
try:
    shutil.rmtree("t")
except FileNotFoundError as error:
    print(error)
shutil.rmtree("t", ignore_errors=True)
with open("a/1.txt", "rb") as source, open("out", "wb") as target:
    shutil.copyfileobj(source, target, 3)
print(open("out").read())
os.chmod("a/1.txt", 0o640)
shutil.copymode("a/1.txt", "out")
print(oct(os.stat("out").st_mode & 0o777))
shutil.copy2("a/1.txt", "dated")
print(os.stat("dated").st_mtime_ns == os.stat("a/1.txt").st_mtime_ns)

# output:
# copy.txt a/1.txt c2.txt
# t ['t/1.txt', 't/b', 't/b/2.txt']
# [Errno 17] File exists: 't'
# t ['t/1.txt', 't/b', 't/b/2.txt', 't/b/3.log']
# t/copy.txt renamed.txt ['./a', './a/1.txt', './a/b', './a/b/2.txt', './a/b/3.log', './renamed.txt', './t', './t/1.txt', './t/b', './t/b/2.txt', './t/b/3.log', './t/copy.txt']
# FileNotFoundError [Errno 2] No such file or directory: 't/b/nowhere/x'
# 'renamed.txt' and 'renamed.txt' are the same file
# False
# [Errno 2] No such file or directory: 't'
# a/1.txt
# 0o640
# True
