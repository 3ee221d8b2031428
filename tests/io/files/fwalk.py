# os.fwalk(): as walk(), with a descriptor of each folder.
import os
import stat
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.makedirs(os.path.join(folder, "a", "b"))
    for name in ("one", "a/two"):
        with open(os.path.join(folder, name), "w") as file:
            file.write(name)
    for topdown in (True, False):
        for path, folders, files, fd in os.fwalk(folder, topdown):
            print(os.path.relpath(path, folder), folders, files, stat.S_ISDIR(os.fstat(fd).st_mode))

# output:
# . ['a'] ['one'] True
# a ['b'] ['two'] True
# a/b [] [] True
# a/b [] [] True
# a ['b'] ['two'] True
# . ['a'] ['one'] True
