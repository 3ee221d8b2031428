# cpython: skip the oracle numbers errors as WebAssembly's systems do
import os
import tempfile

number, path = tempfile.mkstemp(".txt", "x", text=True)
print(type(number).__name__, os.path.isabs(path), path.endswith(".txt"))
with os.fdopen(number, "w") as file:
    file.write("line\n")
print(open(path).read(), oct(os.stat(path).st_mode & 0o777))
os.remove(path)

folder = tempfile.mkdtemp(dir=tempfile.gettempdir())
print(os.path.dirname(folder) == tempfile.gettempdir(), oct(os.stat(folder).st_mode & 0o777))
number, inside = tempfile.mkstemp(dir=folder)
os.close(number)
print(os.listdir(folder) == [os.path.basename(inside)])
try:
    tempfile.mkstemp(dir=os.path.join(folder, "missing"))
except FileNotFoundError as error:
    print(error.errno, error.strerror)
try:
    tempfile.mkstemp(prefix=b"a", suffix="b")
except TypeError as error:
    print(error)
number, name = tempfile.mkstemp(prefix=b"raw")
os.close(number)
print(type(name).__name__)

# output:
# int True True
# line
#  0o600
# True 0o700
# True
# 2 No such file or directory
# Can't mix bytes and non-bytes in path components.
# bytes
