import os
import tempfile

os.chdir(tempfile.mkdtemp())

with open("f", "w+", encoding="utf-8") as file:
    file.write("äöü\nsecond\n漢字\n")
    print(file.tell())
    file.seek(0)
    print(file.readline(), file.tell(), file.read(2), file.tell())
    place = file.tell()
    print(file.read(), file.tell())
    file.seek(place)
    print(file.readline())
    file.seek(0, 2)
    print(file.tell(), repr(file.read()))
    file.write("more")
    file.seek(0)
    print(file.read())
    for arguments in (1, 1), (-1, 2), (-1,), (0, 5):
        try:
            print(file.seek(*arguments))
        except (OSError, ValueError) as error:
            print(type(error).__name__, error)
    print(file.seek(0, 1))
    file.seek(0)
    next(file)
    try:
        file.tell()
    except OSError as error:
        print(error)
    print(file.readline())
    file.seek(4)
    print(file.truncate(), file.tell())
    file.seek(0)
    print(repr(file.read()))
    print(file.truncate(20))
    file.seek(0)
    print(len(file.read()))
with open("f", "a+") as file:
    print(file.tell() > 0, repr(file.read()))
    file.seek(0)
    file.write("end")
    file.seek(0)
    print(file.read()[-3:])

# output:
# 21
# äöü
#  7 se 9
# cond
# 漢字
#  21
# cond
#
# 21 ''
# äöü
# second
# 漢字
# more
# UnsupportedOperation can't do nonzero cur-relative seeks
# UnsupportedOperation can't do nonzero end-relative seeks
# ValueError negative seek position -1
# ValueError invalid whence (5, should be 0, 1 or 2)
# 25
# telling position disabled by next() call
# second
#
# 4 4
# 'äö'
# 20
# 18
# True ''
# end
