import os
import tempfile

os.chdir(tempfile.mkdtemp())

import io


class Countdown(io.RawIOBase):
    def __init__(self):
        self.left = 10

    def readable(self):
        return True

    def readinto(self, buffer):
        count = min(self.left, len(buffer), 4)
        buffer[:count] = bytes(range(65 + 10 - self.left, 65 + 10 - self.left + count))
        self.left -= count
        return count


print(Countdown().read(3), Countdown().read(), Countdown().readall())
reader = io.BufferedReader(Countdown(), 3)
print(reader.read(5), reader.peek(), reader.read1(), reader.read())
print(io.TextIOWrapper(Countdown_buffer := io.BufferedReader(Countdown())).read(), Countdown_buffer.closed)


class Sink(io.RawIOBase):
    def __init__(self):
        self.pieces = []

    def writable(self):
        return True

    def write(self, data):
        self.pieces.append(bytes(data[:3]))
        return min(len(data), 3)


sink = Sink()
writer = io.BufferedWriter(sink)
print(writer.write(b"abcdefgh"), sink.pieces)
writer.flush()
print(sink.pieces)
wrapper = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\r\n", write_through=True)
wrapper.write("a\nb")
print(wrapper.buffer.getvalue(), wrapper)
raw = wrapper.detach()
print(raw.getvalue())
try:
    wrapper.read()
except ValueError as error:
    print(error)
pair = io.BufferedRWPair(Countdown(), sink)
print(pair.read(2), pair.write(b"zz"), pair.readable(), pair.writable())
pair.flush()
print(sink.pieces[-1])
buffer = bytearray(5)
with io.FileIO("a.bin", "w+") as file:
    print(file.write(b"abcdefgh"), file.seek(2), file.readinto(buffer), buffer, file.tell(), file.truncate(3))
decoder = io.IncrementalNewlineDecoder(None, translate=True)
print(repr(decoder.decode("a\r")), repr(decoder.decode("\nb\rc\n")), decoder.newlines)

# output:
# b'ABC' b'ABCDEFGHIJ' b'ABCDEFGHIJ'
# b'ABCDE' b'F' b'F' b'GHIJ'
# ABCDEFGHIJ True
# 8 []
# [b'abc', b'def', b'gh']
# b'a\r\nb' <_io.TextIOWrapper encoding='utf-8'>
# b'a\r\nb'
# underlying buffer has been detached
# b'AB' 2 True True
# b'zz'
# 8 2 5 bytearray(b'cdefg') 7 3
# 'a' '\nb\nc\n' ('\r', '\n', '\r\n')
