import os
import tempfile

os.chdir(tempfile.mkdtemp())

fd = os.open("f", os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o644)
print(fd > 2, os.write(fd, b"hello world"), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 5), os.read(fd, 100), os.read(fd, 1))
print(os.pread(fd, 5, 6), os.pwrite(fd, b"W", 6), os.lseek(fd, -5, os.SEEK_END), os.read(fd, 10))
print(os.ftruncate(fd, 4), os.fstat(fd).st_size, os.fsync(fd), os.isatty(fd))
os.close(fd)
for action in (lambda: os.read(fd, 1), lambda: os.close(fd), lambda: os.write(999, b""), lambda: os.fstat(-1),
               lambda: os.open("nope", os.O_RDONLY), lambda: os.open("f", os.O_CREAT | os.O_EXCL),
               lambda: os.open(".", os.O_WRONLY), lambda: os.read("a", 1), lambda: os.lseek(999, 0, 0)):
    try:
        print(action())
    except (OSError, TypeError) as error:
        print(type(error).__name__, error)
with os.fdopen(os.open("f", os.O_RDONLY), "rb") as file:
    print(file.read(), file.name > 2)
fd = os.open("f", os.O_WRONLY | os.O_APPEND)
os.lseek(fd, 0, 0)
os.write(fd, b"+")
try:
    os.read(fd, 1)
except OSError as error:
    print(error)
os.close(fd)
print(open("f", "rb").read())
first = os.open("f", os.O_RDONLY)
second = os.open("f", os.O_RDONLY)
print(second - first, os.read(first, 2), os.read(second, 3))
os.close(first)
third = os.open("f", os.O_RDONLY)
print(third == first)
os.close(second)
os.close(third)
os.remove("f")

# output:
# True 11 0 b'hello' b' world' b''
# b'world' 1 6 b'World'
# None 4 None False
# OSError [Errno 9] Bad file descriptor
# OSError [Errno 9] Bad file descriptor
# OSError [Errno 9] Bad file descriptor
# OSError [Errno 9] Bad file descriptor
# FileNotFoundError [Errno 2] No such file or directory: 'nope'
# FileExistsError [Errno 17] File exists: 'f'
# IsADirectoryError [Errno 21] Is a directory: '.'
# TypeError 'str' object cannot be interpreted as an integer
# OSError [Errno 9] Bad file descriptor
# b'hell' True
# [Errno 9] Bad file descriptor
# b'hell+'
# 1 b'he' b'hel'
# True
