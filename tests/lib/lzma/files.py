# cpython: skip the oracle has no lzma
# Files that are compressed with LZMA: both formats, text, adding to one, several streams, what cannot be asked for.
import io
import lzma

with lzma.open('poem.xz', 'wt', preset=1) as file:
    print(file.write('first\n' * 2))
with lzma.open('poem.xz', 'ab', check=lzma.CHECK_SHA256) as file:
    print(file.write(b'last'), file.tell(), file.mode)
with open('poem.xz', 'ab') as file:
    file.write(b'what is no stream is left alone')
with lzma.open('poem.xz', 'rt') as file:
    print(file.readlines())
with lzma.LZMAFile('poem.xz') as file:
    print(file.name, file.peek()[:5], file.read(4), file.readline(), file.seek(-4, io.SEEK_END), file.read())
with lzma.open('poem.lzma', 'wb', format=lzma.FORMAT_ALONE) as file:
    file.write(b'in the old format')
with open('poem.lzma', 'rb') as file:
    print(file.read(5))
print(lzma.open('poem.lzma').read(), lzma.open('poem.lzma', format=lzma.FORMAT_ALONE).read())

filters = [{'id': lzma.FILTER_DELTA, 'dist': 4}, {'id': lzma.FILTER_LZMA2, 'dict_size': 1 << 16}]
with lzma.open('numbers.raw', 'wb', format=lzma.FORMAT_RAW, filters=filters) as file:
    for number in range(10000):
        file.write(number.to_bytes(4, 'little'))
with lzma.open('numbers.raw', format=lzma.FORMAT_RAW, filters=filters) as file:
    data = file.read()
print(len(data), data[-4:], open('numbers.raw', 'rb').seek(0, 2) < 2000)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, sep=': ')


attempt(lambda: lzma.open('poem.xz', 'rbt'))
attempt(lambda: lzma.open('poem.xz', newline=''))
attempt(lambda: lzma.LZMAFile())
attempt(lambda: lzma.LZMAFile('poem.xz', 'rw'))
attempt(lambda: lzma.LZMAFile('poem.xz', check=lzma.CHECK_CRC32))
attempt(lambda: lzma.LZMAFile('poem.xz', preset=3))
attempt(lambda: lzma.open('poem.lzma', format=lzma.FORMAT_XZ).read())
attempt(lambda: lzma.open('numbers.raw').read())
attempt(lambda: lzma.open(io.BytesIO(lzma.compress(b'abc')[:-3])).read())
attempt(lambda: lzma.LZMAFile(io.BytesIO(), 'w').tell())
attempt(lambda: file.tell())

# output:
# 12
# 4 4 wb
# ['first\n', 'first\n', 'last']
# poem.xz b'first' b'firs' b't\n' 12 b'last'
# b']\x00\x00\x80\x00'
# b'in the old format' b'in the old format'
# 40000 b"\x0f'\x00\x00" True
# ValueError: Invalid mode: 'rbt'
# ValueError: Argument 'newline' not supported in binary mode
# TypeError: filename must be a str, bytes, file or PathLike object
# ValueError: Invalid mode: 'rw'
# ValueError: Cannot specify an integrity check when opening a file for reading
# ValueError: Cannot specify a preset compression level when opening a file for reading
# LZMAError: Input format not supported by decoder
# LZMAError: Input format not supported by decoder
# EOFError: Compressed file ended before the end-of-stream marker was reached
# 0
# ValueError: I/O operation on closed file
