import os
import tempfile

os.chdir(tempfile.mkdtemp())
with open("f", "w+", encoding="utf-8") as file:
    file.write("aé€𝄞z\n")
    print(file.tell())
    file.seek(0)
    print(file.read(3))
    place = file.tell()
    print(repr(file.read(1)), file.seek(place), repr(file.read()))
    for offset, whence in (1, 1), (-1, 2), (0, 3):
        try:
            file.seek(offset, whence)
        except (OSError, ValueError) as error:
            print(type(error).__name__, error)
    print(file.seek(0, 2), file.seek(0, 1))
    try:
        file.seek(-1)
    except ValueError as error:
        print(error)

# output:
# 12
# aé€
# '𝄞' 6 '𝄞z\n'
# UnsupportedOperation can't do nonzero cur-relative seeks
# UnsupportedOperation can't do nonzero end-relative seeks
# ValueError invalid whence (3, should be 0, 1 or 2)
# 12 12
# negative seek position -1
