# What a stream does when the one below it fails, blocks or misbehaves; and what becomes of it in the end.
import gc
import io
import sys


class Disk(io.RawIOBase):
    """Takes so many bytes, then is full."""

    def __init__(self, room):
        self.room, self.data = room, b''

    def writable(self):
        return True

    def write(self, b):
        if not self.room:
            raise OSError('disk full')
        taken = bytes(b[:self.room])
        self.room -= len(taken)
        self.data += taken
        return len(taken)


# What could not be written waits for a better time.
disk = Disk(4)
file = io.BufferedWriter(disk)
file.write(b'abcdefgh')
try:
    file.flush()
except OSError as error:
    print(error, disk.data)
disk.room = 100
file.flush()
print(disk.data)


# Each stream that nobody has any more is closed, by its own close() and flush(); an error there is told.
class Door(io.RawIOBase):
    def close(self):
        print('close')
        super().close()

    def flush(self):
        print('flush')
        super().flush()


Door()
ring = Door()
ring.ring = ring
del ring
gc.collect()


class Note(io.StringIO):
    def close(self):
        print('note', self.getvalue())
        super().close()


Note('from the kitchen')


class Stuck(io.IOBase):
    def close(self):
        raise ValueError('stuck')


sys.unraisablehook = lambda told: print(told.err_msg.split(' <')[0], repr(told.exc_value), told.object)
Stuck()
file = io.TextIOWrapper(io.BufferedWriter(Disk(0)))
file.write('x')
try:
    file.close()
except OSError as error:
    print(repr(error), file.closed)
del file


# Text that was read ahead is kept by a stream that has no position, as that of a socket.
pair = io.BufferedRWPair(io.BytesIO(b'one\ntwo\nthree\n'), io.BytesIO())
talk = io.TextIOWrapper(pair)
for _ in range(3):
    line = talk.readline()
    talk.write('got ' + line)
    print(repr(line))


# A raw stream that says what cannot be.
class Odd(io.RawIOBase):
    def __init__(self, answer):
        self.answer = answer

    def readable(self):
        return True

    def readinto(self, b):
        return self.answer


for answer in (-1, 1 << 20, b'x', None):
    for read in (Odd(answer).read, io.BufferedReader(Odd(answer)).read1):
        try:
            print(read(4))
        except Exception as error:
            print(type(error).__name__, error)


class Babbler:
    closed = False
    readable = writable = seekable = lambda self: True
    tell = lambda self: 0
    flush = close = lambda self: None
    read = lambda self, size=-1: 'text'


for size in (3, -1):
    try:
        io.TextIOWrapper(Babbler(), encoding='utf-8').read(size)
    except TypeError as error:
        print(error)

# What was never made whole.
for kind in (io.BufferedReader, io.TextIOWrapper):
    half = kind.__new__(kind)
    for method in (half.read, half.flush, half.close):
        try:
            method()
        except ValueError as error:
            print(error)
for encoding in ('rot13', 'hex', 'zlib'):
    try:
        io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    except LookupError as error:
        print(error)


# A class of the program's own shows its name.
class Log(io.TextIOWrapper):
    pass


class Box(io.BytesIO):
    pass


print(Log(io.BytesIO(), encoding='utf-8'), repr(Box()).split(' at ')[0], io.BytesIO.__name__)
file = io.TextIOWrapper(io.BufferedReader(io.BytesIO()), encoding='utf-8')
file.buffer.detach()
print(file)

# Text waits until there are 8 KB of it.
raw = io.BytesIO()
file = io.TextIOWrapper(raw, encoding='utf-8')
for text in ('soup', 'x' * 8190, 'y' * 10, 'z' * 8192):
    file.write(text)
    print(len(raw.getvalue()))

# output:
# disk full b'abcd'
# b'abcdefgh'
# close
# flush
# close
# flush
# note from the kitchen
# Exception ignored while finalizing file ValueError('stuck') None
# OSError('disk full') True
# 'one\n'
# 'two\n'
# 'three\n'
# ValueError readinto returned -1 outside buffer size 4
# OSError raw readinto() returned invalid length -1 (should have been between 0 and 4)
# ValueError readinto returned 1048576 outside buffer size 4
# OSError raw readinto() returned invalid length 1048576 (should have been between 0 and 4)
# TypeError 'bytes' object cannot be interpreted as an integer
# OSError raw readinto() failed
# None
# b''
# underlying read() should have returned a bytes-like object, not 'str'
# can't concat str to bytes
# I/O operation on uninitialized object
# I/O operation on uninitialized object
# I/O operation on uninitialized object
# I/O operation on uninitialized object
# I/O operation on uninitialized object
# I/O operation on uninitialized object
# 'rot13' is not a text encoding
# 'hex' is not a text encoding
# 'zlib' is not a text encoding
# <Log encoding='utf-8'> <__main__.Box object BytesIO
# <_io.TextIOWrapper encoding='utf-8'>
# 0
# 8194
# 8194
# 16396
