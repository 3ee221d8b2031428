import os
import tempfile

os.chdir(tempfile.mkdtemp())

data = b"one\r\ntwo\rthree\nfour\r\n\r\nfive"
with open("a.bin", "wb") as file:
    file.write(data)
for newline in None, "", "\n", "\r", "\r\n":
    with open("a.bin", newline=newline) as file:
        print(repr(newline), list(file), file.newlines)
    with open("a.bin", newline=newline) as file:
        print(repr(file.read(6)), repr(file.readline()), repr(file.readline(2)), repr(file.read()))
for newline in None, "", "\n", "\r", "\r\n":
    with open("b.bin", "w", newline=newline) as file:
        file.write("a\nb\r\nc\r")
    print(repr(newline), open("b.bin", "rb").read())
with open("c.bin", "wb") as file:
    file.write(b"x" * 8191 + b"\r\n" + b"y" * 8190 + b"\r" + b"z")
with open("c.bin") as file:
    print([len(line) for line in file], file.newlines)
with open("c.bin", newline="") as file:
    print([(len(line), line[-2:]) for line in file], file.newlines)

# output:
# None ['one\n', 'two\n', 'three\n', 'four\n', '\n', 'five'] ('\r', '\n', '\r\n')
# 'one\ntw' 'o\n' 'th' 'ree\nfour\n\nfive'
# '' ['one\r\n', 'two\r', 'three\n', 'four\r\n', '\r\n', 'five'] ('\r', '\n', '\r\n')
# 'one\r\nt' 'wo\r' 'th' 'ree\nfour\r\n\r\nfive'
# '\n' ['one\r\n', 'two\rthree\n', 'four\r\n', '\r\n', 'five'] None
# 'one\r\nt' 'wo\rthree\n' 'fo' 'ur\r\n\r\nfive'
# '\r' ['one\r', '\ntwo\r', 'three\nfour\r', '\n\r', '\nfive'] None
# 'one\r\nt' 'wo\r' 'th' 'ree\nfour\r\n\r\nfive'
# '\r\n' ['one\r\n', 'two\rthree\nfour\r\n', '\r\n', 'five'] None
# 'one\r\nt' 'wo\rthree\nfour\r\n' '\r\n' 'five'
# None b'a\nb\r\nc\r'
# '' b'a\nb\r\nc\r'
# '\n' b'a\nb\r\nc\r'
# '\r' b'a\rb\r\rc\r'
# '\r\n' b'a\r\nb\r\r\nc\r'
# [8192, 8191, 1] ('\r', '\r\n')
# [(8193, '\r\n'), (8191, 'y\r'), (1, 'z')] ('\r', '\r\n')
