# cpython: skip the oracle numbers errors as WebAssembly's systems do
import os
import tempfile

os.chdir(tempfile.mkdtemp())
number = os.open("f", os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o644)
print(os.write(number, b"hello world"), os.lseek(number, 6, os.SEEK_SET), os.read(number, 100), os.read(number, 1))
os.lseek(number, 0, os.SEEK_SET)
print(os.read(number, 5))
os.close(number)
other = os.open("f", os.O_RDWR)
os.lseek(other, 5, 0)
try:
    os.read(number, 1)
except OSError as error:
    print(error)
with open(other, closefd=False) as file:
    print(repr(file.read()), file.name == other)
os.lseek(other, 0, 0)
print(os.pread(other, 3, 2), os.pwrite(other, b"J", 0), os.fstat(other).st_size)
os.ftruncate(other, 5)
os.close(other)
print(open("f").read())
for flags in os.O_RDONLY, os.O_CREAT | os.O_EXCL | os.O_WRONLY:
    try:
        os.open("f" if flags else "missing", flags)
    except OSError as error:
        print(type(error).__name__, error)

# output:
# 11 6 b'world' b''
# b'hello'
# 'world' True
# b'llo' 1 11
# Jello
# FileNotFoundError [Errno 2] No such file or directory: 'missing'
# FileExistsError [Errno 17] File exists: 'f'
