# BytesIO: views that keep it from growing, seeking behind the end, truncation, state, what is written where.
import io

b = io.BytesIO(b'hello')
v = b.getbuffer()
v[0] = ord('J')
for call in (lambda: b.seek(5) and b.write(b'!'), lambda: b.truncate(1)):
    try:
        print(call(), b.getvalue())
    except BufferError as error:
        print(error, b.closed)
v.release()
print(b.seek(8), b.write(b'end'), b.getvalue(), b.tell(), b.truncate(2), b.tell(), b.getvalue(), b.read())
b.seek(0)
print(b.read1(1), b.read1(), b.readinto(bytearray(3)), b.readline(), b.seek(-1, 2), b.readlines(), b.seek(-1, 1) if b.tell() else 0)
for call in (lambda: b.seek(-1), lambda: b.seek(0, 5), lambda: b.truncate(-1), lambda: b.read('x'), lambda: b.write('x'), lambda: io.BytesIO('x'), lambda: b.fileno(), lambda: b.detach(), lambda: io.BytesIO(initial_bytes=b'k').getvalue(), lambda: b.readinto(b'xx')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
c = io.BytesIO(b'l1\nl2\n\nl4')
print(c.readline(1), c.readlines(3), list(c))
d = io.BytesIO(b'state')
print(d.read(2), d.readable(), d.writable(), d.seekable(), d.isatty(), d.closed)
with d:
    pass
for call in (d.read, d.getvalue, d.getbuffer, lambda: next(d), lambda: d.__enter__()):
    try:
        print(call())
    except ValueError as error:
        print(error)

# output:
# Existing exports of data: object cannot be re-sized False
# Existing exports of data: object cannot be re-sized False
# 8 3 b'Jello\x00\x00\x00end' 11 2 11 b'Je' b''
# b'J' b'e' 0 b'' 1 [b'e'] 1
# ValueError negative seek value -1
# ValueError invalid whence (5, should be 0, 1 or 2)
# ValueError negative size value -1
# TypeError argument should be integer or None, not 'str'
# TypeError a bytes-like object is required, not 'str'
# TypeError a bytes-like object is required, not 'str'
# UnsupportedOperation fileno
# UnsupportedOperation detach
# b'k'
# TypeError readinto() argument must be read-write bytes-like object, not bytes
# b'l' [b'1\n', b'l2\n'] [b'\n', b'l4']
# b'st' True True True False False
# I/O operation on closed file.
# I/O operation on closed file.
# I/O operation on closed file.
# I/O operation on closed file.
# I/O operation on closed file.
