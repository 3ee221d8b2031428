import os
import tempfile

os.chdir(tempfile.mkdtemp())
with open("log", "a") as file:
    print(file.tell(), file.write("one\n"), file.tell())
with open("log", "a+") as file:
    print(file.tell(), repr(file.read()))
    file.seek(0)
    print(repr(file.readline()))
    file.write("two\n")
    file.seek(0)
    print(file.read().split())
with open("log", "ab") as one, open("log", "ab") as other:
    one.write(b"1")
    one.flush()
    other.write(b"2")
    other.flush()
    one.write(b"3")
print(open("log").read())

# output:
# 0 4 4
# 4 ''
# 'one\n'
# ['one', 'two']
# one
# two
# 123
