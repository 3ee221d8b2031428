import os
import tempfile

os.chdir(tempfile.mkdtemp())

file = open("a.txt", "w+")
file.close()
file.close()
names = ["read", "readline", "write", "seek", "tell", "truncate", "flush", "fileno", "isatty", "__enter__", "__iter__",
         "__next__", "readlines", "writelines", "writable", "seekable"]
for stream in file, file.buffer, file.buffer.raw:
    for name in names:
        text = "x" if stream is file else b"x"
        arguments = {"write": [text], "seek": [0], "writelines": [[text]]}.get(name, [])
        try:
            print(name, getattr(stream, name)(*arguments))
        except ValueError as error:
            print(type(stream).__name__, name, error)
try:
    with file:
        pass
except ValueError as error:
    print(error)

# output:
# TextIOWrapper read I/O operation on closed file.
# TextIOWrapper readline I/O operation on closed file.
# TextIOWrapper write I/O operation on closed file.
# TextIOWrapper seek I/O operation on closed file.
# TextIOWrapper tell I/O operation on closed file.
# TextIOWrapper truncate I/O operation on closed file.
# TextIOWrapper flush I/O operation on closed file.
# TextIOWrapper fileno I/O operation on closed file
# TextIOWrapper isatty I/O operation on closed file
# TextIOWrapper __enter__ I/O operation on closed file.
# TextIOWrapper __iter__ I/O operation on closed file.
# TextIOWrapper __next__ I/O operation on closed file.
# TextIOWrapper readlines I/O operation on closed file.
# TextIOWrapper writelines I/O operation on closed file.
# TextIOWrapper writable I/O operation on closed file
# TextIOWrapper seekable I/O operation on closed file
# BufferedRandom read read of closed file
# BufferedRandom readline readline of closed file
# BufferedRandom write write to closed file
# BufferedRandom seek seek of closed file
# BufferedRandom tell I/O operation on closed file
# BufferedRandom truncate truncate of closed file
# BufferedRandom flush flush of closed file
# BufferedRandom fileno I/O operation on closed file
# BufferedRandom isatty I/O operation on closed file
# BufferedRandom __enter__ I/O operation on closed file.
# BufferedRandom __iter__ I/O operation on closed file.
# BufferedRandom __next__ readline of closed file
# BufferedRandom readlines I/O operation on closed file.
# BufferedRandom writelines I/O operation on closed file.
# BufferedRandom writable I/O operation on closed file
# BufferedRandom seekable I/O operation on closed file
# FileIO read I/O operation on closed file
# FileIO readline I/O operation on closed file
# FileIO write I/O operation on closed file
# FileIO seek I/O operation on closed file
# FileIO tell I/O operation on closed file
# FileIO truncate I/O operation on closed file
# FileIO flush I/O operation on closed file.
# FileIO fileno I/O operation on closed file
# FileIO isatty I/O operation on closed file
# FileIO __enter__ I/O operation on closed file.
# FileIO __iter__ I/O operation on closed file.
# FileIO __next__ I/O operation on closed file
# FileIO readlines I/O operation on closed file.
# FileIO writelines I/O operation on closed file.
# FileIO writable I/O operation on closed file
# FileIO seekable I/O operation on closed file
# I/O operation on closed file.
