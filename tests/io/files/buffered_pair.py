import io

pair = io.BufferedRWPair(io.BytesIO(b"to read"), io.BytesIO())
print(pair.read(2), pair.write(b"out"), pair.readable(), pair.writable(), pair.seekable())
pair.flush()
print(pair.read(), pair.peek())
pair.close()
print(pair.closed)

# output:
# b'to' 3 True True False
# b' read' b''
# True
