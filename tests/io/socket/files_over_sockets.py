# cpython: skip the oracle has no sockets
import socket

one, two = socket.socketpair()
with one.makefile("w", encoding="utf-8") as out, two.makefile("r", encoding="utf-8") as text:
    print("líne one", file=out)
    out.write("two\nthree")
    out.flush()
    one.shutdown(socket.SHUT_WR)
    print(text.readline(), text.readlines())
with two.makefile("wb", buffering=0) as raw:
    print(raw.write(b"raw"), raw.mode, raw.readable(), raw.writable())
with one.makefile("rb") as reader:
    two.close()
    print(reader.read(2), reader.read())
for mode in "a", "r+":
    try:
        one.makefile(mode)
    except ValueError as error:
        print(error)
try:
    one.makefile("r", buffering=0)
except ValueError as error:
    print(error)
one.close()

# output:
# líne one
#  ['two\n', 'three']
# 3 wb False True
# b'ra' b'w'
# invalid mode 'a' (only r, w, b allowed)
# invalid mode 'r+' (only r, w, b allowed)
# unbuffered streams must be binary
