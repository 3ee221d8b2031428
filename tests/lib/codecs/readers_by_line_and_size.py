# What a StreamReader gives for a size, a number of characters, and lines.
import codecs
import io

TEXT = "Humpty Dumpty had a great fall.\r\nAll the kings horses\r\nx\ry\r\n"
for encoding in ("utf-8", "utf-16", "utf-32", "latin-1"):
    reader = codecs.getreader(encoding)(io.BytesIO(TEXT.encode(encoding)))
    print([reader.readline(), reader.read(1), reader.read(size=5), reader.read(3, 2), reader.readline(4)])
    print(reader.readline(keepends=False), reader.read(0) == "", reader.readlines())
reader = codecs.getreader("utf-8")(io.BytesIO(TEXT.encode()))
print([reader.read(3, 2), reader.read(10, 2), reader.readline(3), reader.read(chars=4), next(reader), list(reader)])

reader = codecs.getreader("utf-8")(io.BytesIO(b"one\ntw\xffo\n"))
try:
    reader.readline()
except UnicodeDecodeError as error:
    print(error)

# output:
# ['Humpty Dumpty had a great fall.\r\n', 'A', 'll th', 'e ', 'king']
# s horses True ['x\r', 'y\r\n']
# ['Humpty Dumpty had a great fall.\r\n', 'A', 'll th', 'e ', 'king']
# s horses True ['x\r', 'y\r\n']
# ['Humpty Dumpty had a great fall.\r\n', 'A', 'll th', 'e ', 'king']
# s horses True ['x\r', 'y\r\n']
# ['Humpty Dumpty had a great fall.\r\n', 'A', 'll th', 'e ', 'king']
# s horses True ['x\r', 'y\r\n']
# ['Hu', 'mp', 'ty ', 'Dump', 'ty had a great fall.\r\n', ['All the kings horses\r\n', 'x\r', 'y\r\n']]
# 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
