import os
import tempfile

os.chdir(tempfile.mkdtemp())

data = b"a\r\nb\rc\nd\r"
with open("f", "wb") as file:
    file.write(data)
for newline in None, "", "\n", "\r", "\r\n":
    with open("f", newline=newline) as file:
        lines = file.readlines()
        print(repr(newline), lines, file.newlines)
    with open("f", newline=newline) as file:
        print([file.read(1) for _ in range(9)])
    with open("f", newline=newline) as file:
        print(repr(file.readline(1)), repr(file.readline(2)), repr(file.readline()), repr(file.read()))
for newline in None, "", "\n", "\r", "\r\n":
    with open("g", "w", newline=newline) as file:
        print(file.write("a\nb\r\nc\r"), end=" ")
    with open("g", "rb") as file:
        print(repr(newline), file.read())
for wrong in "x", "\n\n", 3, b"\n":
    try:
        open("f", newline=wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
with open("f") as file:
    print(file.newlines, file.readline(), file.newlines, file.read(3), file.newlines)

# output:
# None ['a\n', 'b\n', 'c\n', 'd\n'] ('\r', '\n', '\r\n')
# ['a', '\n', 'b', '\n', 'c', '\n', 'd', '\n', '']
# 'a' '\n' 'b\n' 'c\nd\n'
# '' ['a\r\n', 'b\r', 'c\n', 'd\r'] ('\r', '\n', '\r\n')
# ['a', '\r', '\n', 'b', '\r', 'c', '\n', 'd', '\r']
# 'a' '\r\n' 'b\r' 'c\nd\r'
# '\n' ['a\r\n', 'b\rc\n', 'd\r'] None
# ['a', '\r', '\n', 'b', '\r', 'c', '\n', 'd', '\r']
# 'a' '\r\n' 'b\rc\n' 'd\r'
# '\r' ['a\r', '\nb\r', 'c\nd\r'] None
# ['a', '\r', '\n', 'b', '\r', 'c', '\n', 'd', '\r']
# 'a' '\r' '\nb\r' 'c\nd\r'
# '\r\n' ['a\r\n', 'b\rc\nd\r'] None
# ['a', '\r', '\n', 'b', '\r', 'c', '\n', 'd', '\r']
# 'a' '\r\n' 'b\rc\nd\r' ''
# 7 None b'a\nb\r\nc\r'
# 7 '' b'a\nb\r\nc\r'
# 7 '\n' b'a\nb\r\nc\r'
# 7 '\r' b'a\rb\r\rc\r'
# 7 '\r\n' b'a\r\nb\r\r\nc\r'
# ValueError illegal newline value: x
# ValueError illegal newline value:
#
#
# TypeError open() argument 'newline' must be str or None, not int
# TypeError open() argument 'newline' must be str or None, not bytes
# None a
#  ('\r', '\n', '\r\n') b
# c ('\r', '\n', '\r\n')
