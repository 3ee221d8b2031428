import os
import tempfile

os.chdir(tempfile.mkdtemp())

import io

file = open("a.txt", "w")
print(file, file.buffer, file.buffer.raw, sep="\n")
print(file.name, file.mode, file.encoding, file.errors, file.newlines, file.line_buffering, file.write_through)
print(file.buffer.mode, file.buffer.name, file.buffer.raw.mode, file.buffer.raw.closefd, file.isatty())
file.close()
print(file, file.buffer, file.buffer.raw, sep="\n")
print(open("a.txt", "rb"), open("a.txt", "r+b"), open("a.txt", "rb", 0), open("a.txt", "r+", encoding="latin-1"), sep="\n")
print(open(b"a.txt").name, io.FileIO("a.txt", "a").mode, io.FileIO("a.txt", "a+").mode, io.FileIO("a.txt", "w+").mode)
print([cls.__name__ for cls in (io.FileIO, io.BufferedReader, io.TextIOWrapper)], io.TextIOWrapper.__module__)
print(isinstance(file, io.TextIOBase), isinstance(file, io.IOBase), isinstance(file.buffer, io.BufferedIOBase),
      isinstance(file.buffer.raw, io.RawIOBase), issubclass(io.BufferedRandom, io.BufferedIOBase))

# output:
# <_io.TextIOWrapper name='a.txt' mode='w' encoding='UTF-8'>
# <_io.BufferedWriter name='a.txt'>
# <_io.FileIO name='a.txt' mode='wb' closefd=True>
# a.txt w UTF-8 strict None False False
# wb a.txt wb True False
# <_io.TextIOWrapper name='a.txt' mode='w' encoding='UTF-8'>
# <_io.BufferedWriter name='a.txt'>
# <_io.FileIO [closed]>
# <_io.BufferedReader name='a.txt'>
# <_io.BufferedRandom name='a.txt'>
# <_io.FileIO name='a.txt' mode='rb' closefd=True>
# <_io.TextIOWrapper name='a.txt' mode='r+' encoding='latin-1'>
# b'a.txt' ab ab+ rb+
# ['FileIO', 'BufferedReader', 'TextIOWrapper'] _io
# True True True True True
