import zlib
data = b'hello hello hello ' * 50
c = zlib.compressobj(); packed = b''.join([c.compress(data[:100]), c.compress(data[100:]), c.flush()])
d = zlib.decompressobj(); print(d.decompress(packed + b'tail') == data, d.unused_data, d.eof, d.unconsumed_tail, d.flush())
d = zlib.decompressobj(); part = d.decompress(packed, 10); print(part, len(d.unconsumed_tail) > 0, d.decompress(d.unconsumed_tail) == data[10:], d.eof)
for call in (lambda: zlib.decompress(b'abc'), lambda: zlib.decompress(packed[:-1]), lambda: zlib.decompress(packed[:-4] + b'\0\0\0\0'), lambda: zlib.compress('a'), lambda: zlib.compress(b'a', 10), lambda: zlib.decompressobj().decompress(packed, -1), lambda: zlib.decompressobj(wbits=99), lambda: zlib.compressobj(99), lambda: zlib.decompressobj().flush(0), lambda: zlib.adler32('a'), lambda: zlib.decompress(b'')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(zlib.adler32(b'abc'), zlib.adler32(b'c', zlib.adler32(b'ab')), zlib.crc32(b'abc'), zlib.crc32(b'c', zlib.crc32(b'ab')), zlib.decompress(zlib.compress(data, wbits=-15), -15) == data, zlib.decompress(zlib.compress(b'x', wbits=31), 47), zlib.MAX_WBITS, zlib.Z_BEST_COMPRESSION, zlib.DEFLATED)
c = zlib.compressobj(); head = c.compress(b'abc'); c2 = c.copy(); print(zlib.decompress(head + c2.compress(b'd') + c2.flush()), zlib.decompress(head + c.flush()))

# output:
# True b'tail' True b'' b''
# b'hello hell' True True True
# error Error -3 while decompressing data: incorrect header check
# error Error -5 while decompressing data: incomplete or truncated stream
# error Error -3 while decompressing data: incorrect data check
# TypeError a bytes-like object is required, not 'str'
# error Bad compression level
# ValueError max_length must be non-negative
# ValueError Invalid initialization option
# ValueError Invalid initialization option
# ValueError length must be greater than zero
# TypeError a bytes-like object is required, not 'str'
# error Error -5 while decompressing data: incomplete or truncated stream
# 38600999 38600999 891568578 891568578 True b'x' 15 9 8
# b'abcd' b'abc'
