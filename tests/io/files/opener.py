import os
import tempfile

os.chdir(tempfile.mkdtemp())
seen = []


def opener(path, flags):
    seen.append((path, flags & os.O_ACCMODE))
    return os.open(path, flags | os.O_CREAT, 0o600)


with open("f", "w", opener=opener) as file:
    file.write("x")
with open("f", opener=opener) as file:
    print(file.read())
print(seen, oct(os.stat("f").st_mode & 0o777))
try:
    open("f", opener=lambda path, flags: -3)
except ValueError as error:
    print(error)
try:
    open("f", opener=lambda path, flags: "no")
except TypeError as error:
    print(error)

# output:
# x
# [('f', 1), ('f', 0)] 0o600
# opener returned -3
# expected integer from opener
