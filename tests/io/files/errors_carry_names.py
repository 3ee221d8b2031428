# cpython: skip the oracle numbers errors as WebAssembly's systems do
import os
import tempfile

os.chdir(tempfile.mkdtemp())
os.mkdir("d")
open("f", "w").close()
for action in (
    lambda: open("no/such"),
    lambda: open("d"),
    lambda: open("f/x"),
    lambda: os.listdir("no"),
    lambda: os.listdir("f"),
    lambda: os.mkdir("d"),
    lambda: os.rmdir("no"),
    lambda: os.rename("no", "x"),
    lambda: os.replace("f", "d"),
    lambda: os.symlink("x", "f"),
    lambda: os.stat("no"),
    lambda: os.chdir("f"),
    lambda: os.scandir("no"),
    lambda: os.link("no", "y"),
):
    try:
        action()
    except OSError as error:
        print(type(error).__name__, error.errno, error.strerror, error.filename, error.filename2)

# output:
# FileNotFoundError 2 No such file or directory no/such None
# IsADirectoryError 21 Is a directory d None
# NotADirectoryError 20 Not a directory f/x None
# FileNotFoundError 2 No such file or directory no None
# NotADirectoryError 20 Not a directory f None
# FileExistsError 17 File exists d None
# FileNotFoundError 2 No such file or directory no None
# FileNotFoundError 2 No such file or directory no x
# IsADirectoryError 21 Is a directory f d
# FileExistsError 17 File exists x f
# FileNotFoundError 2 No such file or directory no None
# NotADirectoryError 20 Not a directory f None
# FileNotFoundError 2 No such file or directory no None
# FileNotFoundError 2 No such file or directory no y
