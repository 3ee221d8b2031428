import zlib

samples = [b"", b"a", b"hello world " * 50, bytes(range(256)) * 10, b"a" * 5000]
samples.append(b"".join(b"line %d of some text\n" % (number * number) for number in range(300)))
for data in samples:
    for level in -1, 0, 1, 9:
        for wbits in zlib.MAX_WBITS, -zlib.MAX_WBITS, 31:
            packed = zlib.compress(data, level, wbits)
            assert zlib.decompress(packed, wbits) == data
    print(len(data), zlib.crc32(data), zlib.adler32(data), len(zlib.compress(data)) < max(len(data), 10))
# What CPython's library writes.
print(zlib.decompress(bytes.fromhex("789c4b4c4a0600024d0127")))
pieces = zlib.compressobj(9)
packed = pieces.compress(b"one ") + pieces.compress(b"two ") + pieces.flush(zlib.Z_SYNC_FLUSH) + pieces.compress(b"three") + pieces.flush()
unpack = zlib.decompressobj()
print(b"".join(unpack.decompress(packed[at:at + 3]) for at in range(0, len(packed), 3)), unpack.eof, unpack.unused_data)
unpack = zlib.decompressobj()
print(unpack.decompress(packed + b"rest"), unpack.unused_data, unpack.flush())
unpack = zlib.decompressobj()
print(len(unpack.decompress(zlib.compress(b"x" * 1000), 10)))
for bad in b"", b"x", b"not zlib at all", packed[:-1], packed[:-1] + b"?", b"\x78\x9c\xff":
    try:
        print(zlib.decompress(bad))
    except zlib.error as error:
        print(error)
for wrong in (lambda: zlib.compress("text"), lambda: zlib.compress(b"", 10), lambda: zlib.compressobj(11)):
    try:
        wrong()
    except (TypeError, ValueError, zlib.error) as error:
        print(type(error).__name__, error)
print(zlib.crc32(b"b", zlib.crc32(b"a")) == zlib.crc32(b"ab"), zlib.adler32(b"b", zlib.adler32(b"a")) == zlib.adler32(b"ab"))

# output:
# 0 0 1 True
# 1 3904355907 6422626 True
# 600 632106509 2252988473 True
# 2560 3283626860 2621176637 True
# 5000 1291082102 1265592050 True
# 7054 3709107244 4017205820 True
# b'abc'
# b'one two three' True b''
# b'one two three' b'rest' b''
# 10
# Error -5 while decompressing data: incomplete or truncated stream
# Error -5 while decompressing data: incomplete or truncated stream
# Error -3 while decompressing data: incorrect header check
# Error -5 while decompressing data: incomplete or truncated stream
# Error -3 while decompressing data: incorrect data check
# Error -3 while decompressing data: invalid block type
# TypeError a bytes-like object is required, not 'str'
# error Bad compression level
# ValueError Invalid initialization option
# True True
