# cpython: skip the oracle has no zstd
# Files that are compressed with Zstandard: bytes and text, adding to one, blocks, several frames, places.
import io
from compression import zstd

with zstd.open('poem.zst', 'wt') as file:
    print(file.write('first\n' * 2))
with zstd.open('poem.zst', 'ab', level=19) as file:
    print(file.write(b'last'), file.tell(), file.mode)
with zstd.open('poem.zst', 'rt') as file:
    print(file.readlines())
with zstd.ZstdFile('poem.zst') as file:
    print(file.name, file.mode, file.peek()[:5], file.read(4), file.readline(), file.read1(3), list(file))
    print(file.seek(-4, io.SEEK_END), file.read(), file.read(), file.seek(2), file.read(None))

memory = io.BytesIO()
with zstd.ZstdFile(memory, 'w', options={zstd.CompressionParameter.checksum_flag: 1}) as file:
    file.write(b'a block, ')
    file.flush()
    print(zstd.ZstdDecompressor().decompress(memory.getvalue()))
    file.write(b'a frame')
    file.flush(file.FLUSH_FRAME)
    print(zstd.decompress(memory.getvalue()))
    file.write(b', another')
print(zstd.open(memory, 'wb').close(), zstd.decompress(memory.getvalue()))


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, sep=': ')


attempt(lambda: zstd.ZstdFile(memory, 'rw'))
attempt(lambda: zstd.ZstdFile(memory, 3))
attempt(lambda: zstd.ZstdFile(memory, 'r', level=3))
attempt(lambda: zstd.ZstdFile(memory, 'w', level='3'))
attempt(lambda: zstd.ZstdFile(memory, options=3))
attempt(lambda: zstd.ZstdFile(7))
attempt(lambda: zstd.open(memory, 'rbt'))
attempt(lambda: zstd.open(memory, newline=''))
attempt(lambda: zstd.ZstdFile('poem.zst').write(b''))
attempt(lambda: zstd.ZstdFile(io.BytesIO(), 'w').read())
attempt(lambda: zstd.ZstdFile(io.BytesIO(), 'w').flush(7))
attempt(lambda: zstd.ZstdFile(io.BytesIO(zstd.compress(b'abc')[:-1])).read())
attempt(lambda: zstd.ZstdFile(io.BytesIO(zstd.compress(b'abc') + b'something else')).read())
attempt(lambda: file.write(b''))

# output:
# 12
# 4 4 wb
# ['first\n', 'first\n', 'last']
# poem.zst rb b'first' b'firs' b't\n' b'fir' [b'st\n', b'last']
# 12 b'last' b'' 2 b'rst\nfirst\nlast'
# b'a block, '
# b'a block, a frame'
# None b'a block, a frame, another'
# ValueError: Invalid mode: 'rw'
# ValueError: mode must be a str
# TypeError: level is illegal in read mode
# TypeError: level must be int or None
# TypeError: options must be a dict or None
# TypeError: file must be a file-like object or a str, bytes, or PathLike object
# ValueError: Invalid mode: 'rb'
# ValueError: Argument "newline" not supported in binary mode
# UnsupportedOperation: File not open for writing
# UnsupportedOperation: File not open for reading
# ValueError: Invalid mode argument, expected either ZstdFile.FLUSH_FRAME or ZstdFile.FLUSH_BLOCK
# EOFError: Compressed file ended before the end-of-stream marker was reached
# ZstdError: Unable to decompress Zstandard data: Unknown frame descriptor
# ValueError: I/O operation on closed file
