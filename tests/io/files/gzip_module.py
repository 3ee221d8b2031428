import gzip
import io
import os
import tempfile

os.chdir(tempfile.mkdtemp())
with gzip.open("a.gz", "wb") as file:
    print(file.write(b"first line\n"), file.write(b"second\n" * 100), file.tell(), file.mode, file.readable())
with gzip.open("a.gz", "rb") as file:
    print(file.readline(), file.read(10), file.tell(), file.seek(0), file.read(5), file.peek(1)[:5])
    print(len(file.readlines()), file.read(), file.tell())
    print(file.seek(11), file.readline(), file.seekable(), file.writable())
with gzip.open("a.gz", "at", encoding="utf-8") as file:
    file.write("añadido\n")
with gzip.open("a.gz", "rt", encoding="utf-8") as file:
    print(sum(1 for _ in file))
with gzip.open("a.gz", "rt", encoding="utf-8") as file:
    print(file.readlines()[-1])
packed = gzip.compress(b"data" * 10, mtime=5)
print(gzip.decompress(packed), gzip.decompress(packed + packed), packed[:8], gzip.decompress(b""))
buffer = io.BytesIO()
with gzip.GzipFile("name.txt", "wb", fileobj=buffer, mtime=1) as file:
    file.write(b"in memory")
print(buffer.getvalue()[:19], gzip.GzipFile(fileobj=io.BytesIO(buffer.getvalue())).read())
for bad in b"not gzip", packed[:-9], packed[:-8] + b"12345678":
    try:
        print(gzip.decompress(bad))
    except (OSError, EOFError) as error:
        print(type(error).__name__, str(error)[:16])
for mode in "rbt", "z", "x":
    try:
        gzip.open("a.gz", mode)
    except (ValueError, OSError) as error:
        print(type(error).__name__, error)
with gzip.open("a.gz") as file:
    try:
        file.write(b"x")
    except OSError as error:
        print(error)
print(file.closed)
try:
    file.read()
except ValueError as error:
    print(type(error).__name__)

# output:
# 11 700 711 wb False
# b'first line\n' b'second\nsec' 21 0 b'first' b' line'
# 101 b'' 711
# 11 b'second\n' True False
# 102
# añadido
#
# b'datadatadatadatadatadatadatadatadatadata' b'datadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadata' b'\x1f\x8b\x08\x00\x05\x00\x00\x00' b''
# b'\x1f\x8b\x08\x08\x01\x00\x00\x00\x02\xffname.txt\x00' b'in memory'
# BadGzipFile Not a gzipped fi
# EOFError Compressed file
# BadGzipFile CRC check failed
# ValueError Invalid mode: 'rbt'
# ValueError invalid mode: 'zb'
# FileExistsError [Errno 17] File exists: 'a.gz'
# [Errno 9] write() on read-only GzipFile object
# True
# ValueError
