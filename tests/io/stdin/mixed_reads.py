# stdin: first line
# stdin: héllo wörld
# stdin: third
# stdin: fourth
# stdin: 5
# stdin: 6
# stdin: seven
# stdin: last é
import io
import sys

stdin = sys.stdin
print(stdin.name, stdin.mode, stdin.encoding, stdin.closed, stdin.fileno(), stdin.isatty())
print(stdin.readable(), stdin.writable(), stdin.seekable(), stdin)
print(repr(stdin.read(3)), repr(stdin.readline(2)), repr(stdin.readline()))
print(repr(stdin.read(5)), repr(stdin.read(0)), repr(stdin.readline(0)))
print(input(), "|", repr(next(stdin)))
for wrong in (
    lambda: stdin.write("x"),
    stdin.tell,
    lambda: stdin.seek(0),
    lambda: stdin.readline(1.5),
):
    try:
        wrong()
    except (io.UnsupportedOperation, TypeError) as error:
        print(type(error).__name__, error)
sys.stdin = io.StringIO("from memory\nno end")
print(input("? "), input())
try:
    input()
except EOFError as error:
    print(repr(error))
sys.stdin = stdin
print(stdin.readlines())
print(repr(stdin.read()), repr(stdin.read(4)), repr(stdin.readline()), stdin.readlines())
try:
    input()
except EOFError as error:
    print(repr(error))
with stdin as same:
    print(same is stdin)
print(stdin.closed)
try:
    stdin.read()
except ValueError as error:
    print(error)

# output:
# <stdin> r utf-8 False 0 False
# True False False <_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>
# 'fir' 'st' ' line\n'
# 'héllo' '' ''
#  wörld | 'third\n'
# UnsupportedOperation not writable
# UnsupportedOperation underlying stream is not seekable
# UnsupportedOperation underlying stream is not seekable
# TypeError 'float' object cannot be interpreted as an integer
# ? from memory no end
# EOFError('EOF when reading a line')
# ['fourth\n', '5\n', '6\n', 'seven\n', 'last é\n']
# '' '' '' []
# EOFError('EOF when reading a line')
# True
# True
# I/O operation on closed file.
