# cpython: skip the oracle numbers errors as WebAssembly's systems do
import os
import tempfile

os.chdir(tempfile.mkdtemp())
with open("f", "wb+") as file:
    file.write(b"0123456789")
    print(file.truncate(4), file.tell(), os.path.getsize("f"))
    file.seek(2)
    print(file.truncate(), os.path.getsize("f"))
    print(file.truncate(6), file.seek(0), file.read())
    try:
        file.truncate(-1)
    except OSError as error:
        print(error)
with open("f") as file:
    try:
        file.truncate(0)
    except OSError as error:
        print(type(error).__name__, error)
os.truncate("f", 1)
print(open("f", "rb").read())

# output:
# 4 10 4
# 2 2
# 6 0 b'01\x00\x00\x00\x00'
# [Errno 22] Invalid argument
# UnsupportedOperation truncate
# b'0'
