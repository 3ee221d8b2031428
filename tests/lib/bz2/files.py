# Files that are compressed with bzip2: bytes and text, adding to one, several streams in a file, places in it.
import bz2
import io

with bz2.open('poem.bz2', 'wt') as file:
    print(file.write('first\n' * 2), type(file).__name__)
with bz2.open('poem.bz2', 'ab', compresslevel=1) as file:
    print(file.write(b'last'), file.tell(), file.mode, file.writable(), file.readable())
with open('poem.bz2', 'ab') as file:
    file.write(b'what is no stream is left alone')
with bz2.open('poem.bz2', 'rt', encoding='ascii') as file:
    print(file.readlines())
with bz2.BZ2File('poem.bz2') as file:
    print(file.name, file.mode, file.seekable())
    print(file.peek()[:5], file.read(4), file.tell(), file.readline(), file.read1())
    print(file.seek(-4, io.SEEK_END), file.read(), file.read(), file.seek(2), file.readlines())
    buffer = bytearray(5)
    print(file.seek(0), file.readinto(buffer), buffer)
print(file.closed, file.mode)

# In memory, and a file that somebody else closes.
memory = io.BytesIO()
with bz2.BZ2File(memory, 'w') as file:
    file.writelines([b'a\n', bytearray(b'b\n'), memoryview(b'c\n')])
print(memory.closed, bz2.decompress(memory.getvalue()), list(bz2.open(io.BytesIO(memory.getvalue()))))

# Much of it: nothing is held as a whole.
data = bytes(range(256)) * 4000
packed = bz2.compress(data)
print(len(packed) < 20000, bz2.decompress(packed + packed) == data + data)
with bz2.open(io.BytesIO(packed)) as file:
    print(file.seek(777_777), file.read(3), file.seek(-10, io.SEEK_CUR), file.read(2))


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, sep=': ')


attempt(lambda: bz2.open('poem.bz2', 'rbt'))
attempt(lambda: bz2.open('poem.bz2', 'rw'))
attempt(lambda: bz2.open('poem.bz2', encoding='ascii'))
attempt(lambda: bz2.BZ2File('poem.bz2', compresslevel=0))
attempt(lambda: bz2.BZ2File(7))
attempt(lambda: bz2.BZ2File('poem.bz2').write(b''))
attempt(lambda: bz2.BZ2File(io.BytesIO(), 'w').read())
attempt(lambda: bz2.BZ2File(io.BytesIO(), 'w').seek(0))
attempt(lambda: bz2.BZ2File('poem.bz2').readline(1.5))
attempt(lambda: bz2.BZ2File('poem.bz2').seek(0, 7))
attempt(lambda: file.read())
attempt(lambda: bz2.open(io.BytesIO(packed[:-3])).read())
attempt(lambda: bz2.open(io.BytesIO(b'no stream at all')).read())

# output:
# 12 TextIOWrapper
# 4 4 wb True False
# ['first\n', 'first\n', 'last']
# poem.bz2 rb True
# b'first' b'firs' 4 b't\n' b'first\n'
# 12 b'last' b'' 2 [b'rst\n', b'first\n', b'last']
# 0 5 bytearray(b'first')
# True rb
# False b'a\nb\nc\n' [b'a\n', b'b\n', b'c\n']
# True True
# 777777 b'123' 777770 b'*+'
# ValueError: Invalid mode: 'rbt'
# ValueError: Invalid mode: 'rw'
# ValueError: Argument 'encoding' not supported in binary mode
# ValueError: compresslevel must be between 1 and 9
# TypeError: filename must be a str, bytes, file or PathLike object
# UnsupportedOperation: File not open for writing
# UnsupportedOperation: File not open for reading
# UnsupportedOperation: Seeking is only supported on files open for reading
# TypeError: Integer argument expected
# ValueError: whence value 7 unsupported
# ValueError: I/O operation on closed file
# EOFError: Compressed file ended before the end-of-stream marker was reached
# OSError: Invalid data stream
