import os
import tempfile

os.chdir(tempfile.mkdtemp())

import io


def attempt(call):
    try:
        print(call())
    except (OSError, ValueError, TypeError) as error:
        print(type(error).__name__, error if error.args and isinstance(error.args[0], str) else error.strerror)


writer = open("a.txt", "w")
for call in (writer.read, writer.readline, writer.readlines, lambda: next(writer), lambda: writer.write(b"x"),
             writer.buffer.read, lambda: writer.buffer.write("x"), writer.buffer.raw.read,
             lambda: writer.seek(-1), lambda: writer.seek(1, 1), lambda: writer.seek(1, 2), lambda: writer.seek(1, 7)):
    attempt(call)
writer.seek(0)
writer.write("text")
writer.close()
reader = open("a.txt")
for call in (lambda: reader.write("x"), lambda: reader.writelines(["x"]), reader.truncate,
             lambda: reader.buffer.write(b"x"), reader.buffer.truncate, lambda: reader.buffer.raw.write(b"x"),
             lambda: reader.buffer.read(-2), lambda: reader.buffer.seek(0, 9)):
    attempt(call)
next(reader)
attempt(reader.tell)
attempt(lambda: io.BufferedReader(io.FileIO("a.txt", "a")))
attempt(lambda: io.BufferedWriter(io.FileIO("a.txt")))
attempt(lambda: io.BufferedReader(io.FileIO("a.txt"), 0))
attempt(lambda: io.FileIO("a.txt", "rw"))
attempt(lambda: io.FileIO("a.txt", "q"))
print(issubclass(io.UnsupportedOperation, OSError), issubclass(io.UnsupportedOperation, ValueError))

# output:
# UnsupportedOperation not readable
# UnsupportedOperation not readable
# UnsupportedOperation not readable
# UnsupportedOperation not readable
# TypeError write() argument must be str, not bytes
# UnsupportedOperation read
# TypeError a bytes-like object is required, not 'str'
# UnsupportedOperation File not open for reading
# ValueError negative seek position -1
# UnsupportedOperation can't do nonzero cur-relative seeks
# UnsupportedOperation can't do nonzero end-relative seeks
# ValueError invalid whence (7, should be 0, 1 or 2)
# UnsupportedOperation not writable
# UnsupportedOperation not writable
# UnsupportedOperation truncate
# UnsupportedOperation write
# UnsupportedOperation truncate
# UnsupportedOperation File not open for writing
# ValueError read length must be non-negative or -1
# ValueError whence value 9 unsupported
# OSError telling position disabled by next() call
# UnsupportedOperation File or stream is not readable.
# UnsupportedOperation File or stream is not writable.
# ValueError buffer size must be strictly positive
# ValueError Must have exactly one of create/read/write/append mode and at most one plus
# ValueError invalid mode: q
# True True
