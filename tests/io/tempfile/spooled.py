import tempfile

with tempfile.SpooledTemporaryFile(max_size=10) as file:
    file.write(b"12345")
    print(file._rolled, file.name, file.mode)
    file.write(b"6789012345")
    print(file._rolled, file.tell())
    file.seek(0)
    print(file.read())

with tempfile.SpooledTemporaryFile(mode="w+", max_size=100) as file:
    file.write("text\nlines\n")
    file.seek(0)
    print(list(file), file.encoding)
    file.rollover()
    print(file._rolled, file.seek(0), file.readline())
    print(file.truncate(4), file.seek(0), file.read())

# output:
# False None w+b
# True 15
# b'123456789012345'
# ['text\n', 'lines\n'] UTF-8
# True 0 text
#
# 4 0 text
