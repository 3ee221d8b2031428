# BufferedReader and BufferedWriter over a raw stream that gives little, nothing, or None.
import io


class Raw(io.RawIOBase):
    def __init__(self, *pieces):
        self.pieces = list(pieces)
        self.written = []

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, buffer):
        if not self.pieces:
            return 0
        piece = self.pieces.pop(0)
        if piece is None:
            return None
        size = min(len(buffer), len(piece))
        buffer[:size] = piece[:size]
        if size < len(piece):
            self.pieces.insert(0, piece[size:])
        return size

    def write(self, data):
        self.written.append(bytes(data[:4]))
        return min(len(data), 4)


r = io.BufferedReader(Raw(b'abc', b'd', b'efgh', b''), 4)
print(r.peek(1), r.read(2), r.read1(10), r.read(3), r.read(), r.read(1))
n = io.BufferedReader(Raw(None, b'xy', None, b'z'))
print(n.read(1), n.read(5), n.read(5), n.read())
print(Raw(b'ab', b'cd').read(), Raw(b'abc').readall(), Raw(None).read(3), Raw(None).readall(), Raw(b'l1\nl', b'2').readline(), list(Raw(b'a\n', b'b\nc')))
raw = Raw()
w = io.BufferedWriter(raw, 6)
print(w.write(b'abc'), raw.written, w.write(b'defgh'), raw.written, w.flush(), raw.written)
p = io.BufferedRWPair(Raw(b'in'), raw)
print(p.read(), p.write(b'out'), p.flush(), raw.written[-1], p.readable(), p.writable(), p.closed)
into = bytearray(5)
print(io.BufferedReader(Raw(b'ab', b'cde')).readinto(into), into, io.BufferedReader(Raw(b'ab', b'cd')).readinto1(into), into)
for call in (lambda: io.BufferedReader(5), lambda: io.BufferedReader(Raw(), 0), lambda: r.read(-5), lambda: w.read(), lambda: r.write(b'x'), lambda: r.seek(0), lambda: w.write('x'), lambda: io.BufferedWriter(io.BytesIO()).detach().getvalue(), lambda: io.BufferedRWPair(io.StringIO(), raw)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# b'abc' b'ab' b'c' b'def' b'gh' b''
# None b'xy' b'z' b''
# b'abcd' b'abc' None None b'l1\n' [b'a\n', b'b\n', b'c']
# 3 [b'abc', b'defg', b'h'] 5 [b'abc', b'defg', b'h'] None [b'abc', b'defg', b'h']
# b'in' 3 None b'out' True True False
# 5 bytearray(b'abcde') 2 bytearray(b'abcde')
# AttributeError 'int' object has no attribute 'readable'
# ValueError buffer size must be strictly positive
# ValueError read length must be non-negative or -1
# UnsupportedOperation read
# UnsupportedOperation write
# UnsupportedOperation File or stream is not seekable.
# TypeError a bytes-like object is required, not 'str'
# b''
# <_io.BufferedRWPair object at 0x14f1a20>
