import io

data = io.BytesIO(b"abcdef")
print(data.read(2), data.read1(1), data.tell(), data.seek(-2, 2), data.read())
buffer = bytearray(4)
print(data.seek(1), data.readinto(buffer), buffer)
view = data.getbuffer()
view[0] = 90
print(data.getvalue(), len(view))
try:
    data.write(b"longer than before")
except BufferError as error:
    print(error)
view.release()
data.seek(10)
print(data.write(b"!"), data.getvalue())
print(data.truncate(3), data.getvalue(), data.seekable(), data.isatty())
print(list(io.BytesIO(b"a\nb\n\nc")), io.BytesIO(b"a\nb").readlines(1))
for action in (lambda: data.write("x"), lambda: data.seek(0, 5), lambda: data.seek(-9, 1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# b'ab' b'c' 3 4 b'ef'
# 1 4 bytearray(b'bcde')
# b'Zbcdef' 6
# Existing exports of data: object cannot be re-sized
# 1 b'Zbcdef\x00\x00\x00\x00!'
# 3 b'Zbc' True False
# [b'a\n', b'b\n', b'\n', b'c'] [b'a\n']
# TypeError a bytes-like object is required, not 'str'
# ValueError invalid whence (5, should be 0, 1 or 2)
# 2
