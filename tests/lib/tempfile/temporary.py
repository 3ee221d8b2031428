import os
import tempfile

os.chdir(tempfile.mkdtemp())

with tempfile.TemporaryDirectory(prefix="pre", suffix="suf") as folder:
    name = os.path.basename(folder)
    print(os.path.isdir(folder), name[:3], name[-3:], len(name))
    open(os.path.join(folder, "x"), "w").close()
print(os.path.exists(folder))
with tempfile.NamedTemporaryFile("w+", suffix=".txt") as file:
    file.write("abc")
    file.seek(0)
    print(file.read(), os.path.exists(file.name), file.name.endswith(".txt"))
print(os.path.exists(file.name), file.closed)
file = tempfile.NamedTemporaryFile(delete=False)
file.write(b"kept")
file.close()
print(open(file.name).read())
os.unlink(file.name)
with tempfile.NamedTemporaryFile(delete_on_close=False) as file:
    file.close()
    print(os.path.exists(file.name))
print(os.path.exists(file.name))
with tempfile.TemporaryFile() as file:
    file.write(b"abc")
    file.seek(0)
    print(file.read(), file.mode)
with tempfile.SpooledTemporaryFile(5) as file:
    file.write(b"abc")
    print(file._rolled, file.name)
    file.write(b"def")
    print(file._rolled)
    file.seek(0)
    print(file.read())
with tempfile.SpooledTemporaryFile(mode="w+") as file:
    file.write("text")
    file.seek(0)
    print(file.read(), file.mode)
fd, path = tempfile.mkstemp(text=True)
os.close(fd)
print(os.path.getsize(path), oct(os.stat(path).st_mode & 0o777))
folder = tempfile.mkdtemp()
print(oct(os.stat(folder).st_mode & 0o777), tempfile.gettempdir() == os.path.dirname(folder))
try:
    tempfile.mkstemp(prefix=b"a", suffix="b")
except TypeError as error:
    print(error)

# output:
# True pre suf 14
# False
# abc True True
# False True
# kept
# True
# False
# b'abc' rb+
# False None
# True
# b'abcdef'
# text w+
# 0 0o600
# 0o700 True
# Can't mix bytes and non-bytes in path components.
