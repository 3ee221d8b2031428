# Back at the beginning of a stream, the mark of the byte order is written, and read, anew.
import codecs
import io

for encoding in ("utf-16", "utf-32", "utf-8-sig", "utf-16-le"):
    info = codecs.lookup(encoding)
    stream = codecs.StreamReaderWriter(io.BytesIO(), info.streamreader, info.streamwriter)
    stream.write("ab")
    stream.write("cd")
    stream.seek(0)
    print(stream.read(), end=" ")
    stream.seek(0)
    stream.write("xy")
    stream.seek(0)
    print(stream.read())

# A decoder's state says whether the mark has come, and what order it told.
for encoding, data in ("utf-16", b"\xfe\xff\0a\0b"), ("utf-16", b"\xff\xfea\0b\0"), ("utf-8-sig", b"\xef\xbb\xbfab"):
    first = codecs.getincrementaldecoder(encoding)()
    text = first.decode(data[:3])
    states = [first.getstate()]
    second = codecs.getincrementaldecoder(encoding)()
    states.append(second.getstate())
    second.setstate(states[0])
    print(encoding, states, text + second.decode(data[3:], True))

try:
    codecs.getincrementaldecoder("utf-16")().decode(b"no mark")
except UnicodeDecodeError as error:
    print(error)

# output:
# abcd xycd
# abcd xycd
# abcd xycd
# abcd xycd
# utf-16 [(b'\x00', 1), (b'', 2)] ab
# utf-16 [(b'a', 0), (b'', 2)] ab
# utf-8-sig [(b'', 0), (b'', 1)] ab
# 'utf-16' codec can't decode bytes in position 0-1: Stream does not start with BOM
