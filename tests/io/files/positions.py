import os
import tempfile

os.chdir(tempfile.mkdtemp())

with open("a.txt", "w", encoding="utf-8") as file:
    file.write("äöü\n" * 3000 + "€uro 😀 end")
with open("a.txt", encoding="utf-8") as file:
    print(repr(file.read(2)), file.tell())
    print(repr(file.readline()), file.tell())
    place = file.tell()
    text = file.read(9000)
    print(len(text), file.tell())
    file.seek(place)
    print(file.read(9000) == text, file.seek(0, 2), repr(file.read()))
    file.seek(21000)
    print(repr(file.readline()), repr(file.readline()))
    file.seek(0)
    lines = list(iter(file.readline, ""))
    print(len(lines), lines[-1], file.tell())
with open("a.txt", "r+b") as file:
    print(file.read(4), file.tell(), file.seek(-3, 2), file.read(), file.seek(2, 1), file.read())
    file.seek(0)
    print(file.write(b"AB"), file.tell(), file.read(3), file.peek(2)[:2], file.tell())
    file.seek(5)
    file.write(b"C")
    file.flush()
    file.seek(0)
    print(file.read(8), file.truncate(4), file.seek(0), file.read())
with open("a.txt", "ab") as file:
    print(file.tell(), file.write(b"more"), file.tell())
with open("a.txt", "r+") as file:
    print(file.truncate(2), file.seek(6), file.write("x"))
print(open("a.txt", "rb").read())
with open("b.txt", "w", newline="\r\n") as file:
    file.write("one\ntwo\nthree\n")
with open("b.txt") as file:
    file.readline()
    place = file.tell()
    print(place, file.readline(), file.seek(place), file.read())

# output:
# 'äö' 4
# 'ü\n' 7
# 9000 15757
# True 21015 ''
# '€uro 😀 end' ''
# 3001 €uro 😀 end 21015
# b'\xc3\xa4\xc3\xb6' 4 21012 b'end' 21017 b''
# 2 2 b'\xc3\xb6\xc3' b'\xbc\n' 5
# b'AB\xc3\xb6\xc3C\n\xc3' 4 0 b'AB\xc3\xb6'
# 4 4 8
# 2 6 1
# b'AB\x00\x00\x00\x00x'
# 5 two
#  5 two
# three
#
