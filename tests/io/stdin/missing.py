import sys

try:
    input("prompt ")
except EOFError as error:
    print(repr(error))
print(repr(sys.stdin.readline()), repr(sys.stdin.read()), sys.stdin.buffer.read())
sys.stdin = None
try:
    input()
except RuntimeError as error:
    print(error)


class Odd:
    def readline(self):
        return 3


sys.stdin = Odd()
try:
    input()
except TypeError as error:
    print(error)


class Lines:
    def __init__(self):
        self.count = 0

    def readline(self):
        self.count += 1
        return f"line {self.count}\n"


sys.stdin = Lines()
print(input(), input())
del sys.stdin
try:
    input()
except RuntimeError as error:
    print(error)

# output:
# prompt EOFError('EOF when reading a line')
# '' '' b''
# input(): lost sys.stdin
# object.readline() returned non-string
# line 1 line 2
# input(): lost sys.stdin
