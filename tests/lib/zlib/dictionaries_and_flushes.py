# zlib: preset dictionaries, flushes in the middle, raw and gzip streams, several streams in one, eof and what is unused.
import zlib

words = b'the quick brown fox jumps over the lazy dog'
c = zlib.compressobj(zdict=words)
data = c.compress(b'the lazy fox') + c.flush()
d = zlib.decompressobj(zdict=words)
print(d.decompress(data), d.eof)
for options in ({}, {'zdict': b'wrong'}):
    try:
        print(zlib.decompressobj(**options).decompress(data))
    except zlib.error as error:
        print(type(error).__name__)
c = zlib.compressobj(9, zlib.DEFLATED, -15)
parts = [c.compress(b'one ') + c.flush(zlib.Z_SYNC_FLUSH), c.compress(b'two ') + c.flush(zlib.Z_FULL_FLUSH), c.compress(b'three') + c.flush()]
d = zlib.decompressobj(-15)
print([d.decompress(part) for part in parts], d.eof, d.flush())
two = zlib.compress(b'first') + zlib.compress(b'second')
d = zlib.decompressobj()
print(d.decompress(two), zlib.decompress(d.unused_data))
big = zlib.compress(bytes(100000))
d = zlib.decompressobj()
out, tail = b'', big
while not d.eof:
    piece = d.decompress(tail, 1000)
    assert len(piece) <= 1000
    out += piece
    tail = d.unconsumed_tail
print(len(out), d.eof, d.unused_data, zlib.decompress(zlib.compress(b'g', wbits=31), wbits=31))

# output:
# b'the lazy fox' True
# error
# error
# [b'one ', b'two ', b'three'] True b''
# b'first' b'second'
# 100000 True b'' b'g'
