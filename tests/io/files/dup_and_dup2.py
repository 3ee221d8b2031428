# Second names of a file share its position, and the file stays open until the last of them is closed.
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "a")
    first = os.open(path, os.O_RDWR | os.O_CREAT)
    second = os.dup(first)
    print(second != first, os.write(first, b"abc"), os.write(second, b"def"))
    os.close(first)
    try:
        os.write(first, b"x")
    except OSError as error:
        print(error)
    print(os.lseek(second, 0, os.SEEK_SET), os.read(second, 4), os.fstat(second).st_size)
    third = os.open(path, os.O_RDONLY)
    print(os.dup2(second, third) == third, os.read(third, 9), os.dup2(third, third) == third)
    os.close(second)
    print(os.lseek(third, 1, os.SEEK_SET), os.read(third, 2))
    os.close(third)
    for number in (third, -1, 1 << 20):
        try:
            os.dup(number)
        except OSError as error:
            print(error)

# output:
# True 3 3
# [Errno 9] Bad file descriptor
# 0 b'abcd' 6
# True b'ef' True
# 1 b'bc'
# [Errno 9] Bad file descriptor
# [Errno 9] Bad file descriptor
# [Errno 9] Bad file descriptor
