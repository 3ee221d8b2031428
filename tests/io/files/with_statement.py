import os
import tempfile

os.chdir(tempfile.mkdtemp())
try:
    with open("f", "w") as file:
        file.write("written before the error")
        raise RuntimeError("in the middle")
except RuntimeError as error:
    print(error, file.closed, open("f").read())
with open("a", "w") as one, open("b", "w") as two:
    one.write("1")
    two.write("2")
print(open("a").read() + open("b").read())
with open("a") as file:
    pass
for action in (lambda: file.__enter__(), lambda: file.read(), lambda: next(file), lambda: file.seek(0)):
    try:
        action()
    except ValueError as error:
        print(error)
file.close()

# output:
# in the middle True written before the error
# 12
# I/O operation on closed file.
# I/O operation on closed file.
# I/O operation on closed file.
# I/O operation on closed file.
