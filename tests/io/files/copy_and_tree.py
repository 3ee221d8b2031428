import os
import shutil
import tempfile

os.chdir(tempfile.mkdtemp())
os.makedirs("src/deep")
for name in "src/a.txt", "src/b.log", "src/deep/c.txt":
    with open(name, "w") as file:
        file.write(name)
print(shutil.copy("src/a.txt", "copy.txt"), shutil.copyfile("src/a.txt", "other.txt"), shutil.copy2("src/a.txt", "src/deep"))
print(shutil.copytree("src", "dst", ignore=shutil.ignore_patterns("*.log")))
print(sorted(os.path.join(folder, name) for folder, _, names in os.walk("dst") for name in names))
print(shutil.move("copy.txt", "dst"), shutil.move("other.txt", "renamed.txt"), os.path.exists("copy.txt"))
for action in (
    lambda: shutil.copyfile("src/a.txt", "src/a.txt"),
    lambda: shutil.move("renamed.txt", "dst") and shutil.move("src/a.txt", "dst"),
):
    try:
        action()
    except (OSError, shutil.Error) as error:
        print(type(error).__name__, error)
shutil.rmtree("dst")
shutil.rmtree("none", ignore_errors=True)
print(os.path.exists("dst"), shutil.which("no-such-program"))
errors = []
shutil.rmtree("none", onexc=lambda function, path, error: errors.append((function.__name__, path, type(error).__name__)))
print(errors)

# output:
# copy.txt other.txt src/deep/a.txt
# dst
# ['dst/a.txt', 'dst/deep/a.txt', 'dst/deep/c.txt']
# dst/copy.txt renamed.txt False
# SameFileError 'src/a.txt' and 'src/a.txt' are the same file
# Error Destination path 'dst/a.txt' already exists
# False None
# [('lstat', 'none', 'FileNotFoundError')]
