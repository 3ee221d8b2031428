import os
import tempfile

os.chdir(tempfile.mkdtemp())

with open("f", "wb") as file:
    file.write(bytes(range(10)))
with open("f", "r+b") as file:
    print(file.read(3), file.write(b"XY"), file.read(2), file.tell())
    print(file.seek(-2, 2), file.read(), file.seek(-1, 1), file.write(b"end"), file.tell())
    file.flush()
    print(file.seek(0), file.read())
    print(file.seek(2), file.peek(3)[:3], file.read1(2), file.tell())
    print(file.seek(20), file.write(b"!"), file.seek(0), file.read()[-10:])
    print(file.truncate(4), file.seek(0), file.read(), file.tell())
    buffer = bytearray(3)
    print(file.seek(1), file.readinto(buffer), buffer, file.readinto1(buffer))
    for arguments in (-1,), (-30, 2), (0, 9), ("a",), (1.5,):
        try:
            print(file.seek(*arguments))
        except (OSError, ValueError, TypeError) as error:
            print(type(error).__name__, error)
    print(file.readable(), file.writable(), file.seekable(), file.raw.mode, file.raw.name)
    for wrong in lambda: file.write("text"), lambda: file.read("a"), lambda: file.read(-5), lambda: file.readline("x"):
        try:
            print(wrong())
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
for action in (lambda: open("f", "rb").write(b"x"), lambda: open("f", "wb").read(), lambda: open("f").write("x"),
               lambda: open("f", "w").read(), lambda: open("f", "w").readline(), lambda: next(open("f", "w")),
               lambda: open("f").truncate(), lambda: open("f", "rb").truncate(1), lambda: open("f", "wb").readinto(bytearray(1))):
    try:
        print(action())
    except (OSError, ValueError) as error:
        print(type(error).__name__, error)

# output:
# b'\x00\x01\x02' 2 b'\x05\x06' 7
# 8 b'\x08\t' 9 3 12
# 0 b'\x00\x01\x02XY\x05\x06\x07\x08end'
# 2 b'\x02XY' b'\x02X' 4
# 20 1 0 b'd\x00\x00\x00\x00\x00\x00\x00\x00!'
# 4 0 b'\x00\x01\x02X' 4
# 1 3 bytearray(b'\x01\x02X') 0
# OSError [Errno 22] Invalid argument
# OSError [Errno 22] Invalid argument
# ValueError whence value 9 unsupported
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# True True True rb+ f
# TypeError a bytes-like object is required, not 'str'
# TypeError argument should be integer or None, not 'str'
# ValueError read length must be non-negative or -1
# TypeError argument should be integer or None, not 'str'
# UnsupportedOperation write
# UnsupportedOperation read
# UnsupportedOperation not writable
# UnsupportedOperation not readable
# UnsupportedOperation not readable
# UnsupportedOperation not readable
# UnsupportedOperation truncate
# UnsupportedOperation truncate
# UnsupportedOperation read
