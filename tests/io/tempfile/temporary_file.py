import os
import tempfile

with tempfile.TemporaryFile("w+", encoding="utf-8", newline="") as file:
    file.write("one\r\ntwo")
    file.seek(0)
    print(repr(file.read()), isinstance(file.name, int), file.mode)
file = tempfile.TemporaryFile()
print(file.mode, file.write(b"abc"), file.seek(1), file.read())
file.close()
try:
    file.read()
except ValueError as error:
    print(error)
print(os.path.isdir(tempfile.gettempdir()), tempfile.gettempprefix())

# output:
# 'one\r\ntwo' True w+
# rb+ 3 1 b'bc'
# read of closed file
# True tmp
