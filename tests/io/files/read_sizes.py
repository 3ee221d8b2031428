import os
import tempfile

os.chdir(tempfile.mkdtemp())
with open("f", "w", encoding="utf-8") as file:
    file.write("äöü" * 5 + "\n" + "x" * 20)
with open("f", encoding="utf-8") as file:
    print(file.read(0) == "", file.read(2), file.readline(4), repr(file.readline()), file.readline(5), file.read(-1))
    print(repr(file.read(5)), repr(file.readline()))
with open("f", "rb") as file:
    print(file.read(3), file.read1(4), len(file.peek()) > 0, file.readline(2), len(file.read()), file.read())
with open("f") as file:
    print([len(line) for line in file.readlines(3)], [len(line) for line in file.readlines()])
    for wrong in "x", 1.5:
        try:
            file.read(wrong)
        except TypeError as error:
            print(error)

# output:
# True äö üäöü 'äöüäöüäöü\n' xxxxx xxxxxxxxxxxxxxx
# '' ''
# b'\xc3\xa4\xc3' b'\xb6\xc3\xbc\xc3' True b'\xa4\xc3' 42 b''
# [16] [20]
# argument should be integer or None, not 'str'
# argument should be integer or None, not 'float'
