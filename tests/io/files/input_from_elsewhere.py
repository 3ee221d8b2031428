# cpython: skip the oracle's standard input is not one of a system
# stdin: from outside
# os.dup2() gives the number of standard input to a file: what is read comes from there, until it is given back.
import os
import sys
import tempfile

with tempfile.TemporaryFile("w+") as file:
    file.write("first\nsecond\nthird é\nfourth\n")
    file.seek(0)
    kept = os.dup(0)
    os.dup2(file.fileno(), 0)
    print(input(), repr(sys.stdin.readline()), [line.rstrip() for line in sys.stdin])
    try:
        input()
    except EOFError as error:
        print(error)
    print(os.fstat(0).st_size, os.lseek(0, 6, os.SEEK_SET), os.read(0, 6))
with open(os.devnull) as nothing:
    os.dup2(nothing.fileno(), 0)
    print(repr(sys.stdin.read()))
os.dup2(kept, 0)
print(sys.stdin.readline())

# output:
# first 'second\n' ['third é', 'fourth']
# EOF when reading a line
# 29 6 b'second'
# ''
# from outside
#
