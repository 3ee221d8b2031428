import os
import tempfile

os.chdir(tempfile.mkdtemp())

fd = os.open("a.bin", os.O_RDWR | os.O_CREAT, 0o600)
print(os.write(fd, b"hello world"), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 5), os.read(fd, 100), os.read(fd, 1))
print(os.pread(fd, 3, 2), os.pwrite(fd, b"J", 0), os.lseek(fd, 0, os.SEEK_CUR), os.fstat(fd).st_size)
os.ftruncate(fd, 4)
os.lseek(fd, -2, os.SEEK_END)
print(os.read(fd, 10), os.isatty(fd))
os.close(fd)
with os.fdopen(os.open("a.bin", os.O_RDONLY)) as file:
    print(file.read(), isinstance(file.name, int), file.mode)
fd = os.open("b.bin", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
with open(fd, "wb", closefd=False) as file:
    file.write(b"one")
os.write(fd, b"two")
os.close(fd)
print(open("b.bin", "rb").read())


def opener(path, flags):
    print(path, flags & os.O_ACCMODE)
    return os.open(path + ".real", flags, 0o600)


with open("c", "w", opener=opener) as file:
    print(file.write("x"), file.name)
print(sorted(os.listdir()))
os.write(1, b"to the output\n")

# output:
# 11 0 b'hello' b' world' b''
# b'llo' 1 11 11
# b'll' False
# Jell True r
# b'onetwo'
# c 1
# 1 c
# ['a.bin', 'b.bin', 'c.real']
# to the output
