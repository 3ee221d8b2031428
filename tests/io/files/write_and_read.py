import os
import tempfile

os.chdir(tempfile.mkdtemp())

with open("a.txt", "w") as file:
    print(file.write("héllo\nworld\n"), file.tell(), file.closed)
print(file.closed)
with open("a.txt") as file:
    print(file.read())
with open("a.txt", "a") as file:
    file.writelines(["one\n", "two"])
with open("a.txt") as file:
    for number, line in enumerate(file):
        print(number, repr(line))
    print(repr(file.read()), repr(file.readline()))
print(open("a.txt", "rb").read())
with open("a.txt") as file:
    print(file.readlines())
    print(file.seek(0), file.readlines(7))

# output:
# 12 13 False
# True
# héllo
# world
#
# 0 'héllo\n'
# 1 'world\n'
# 2 'one\n'
# 3 'two'
# '' ''
# b'h\xc3\xa9llo\nworld\none\ntwo'
# ['héllo\n', 'world\n', 'one\n', 'two']
# 0 ['héllo\n', 'world\n']
