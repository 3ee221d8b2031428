# cpython: skip the oracle has no pipes
# os.dup2() gives the numbers of the standard streams to pipes: what is printed is there to be read, and what is written
# into one is what input() gives.
import contextlib
import os
import sys
import threading


@contextlib.contextmanager
def captured(number):
    reader, writer = os.pipe()
    saved = os.dup(number)
    os.dup2(writer, number)
    os.close(writer)
    lines = []
    try:
        yield lines
    finally:
        sys.stdout.flush()
        os.dup2(saved, number)
        os.close(saved)
        with open(reader) as file:
            lines += file.readlines()


with captured(1) as lines:
    print("printed")
    os.write(1, b"written\n")
    os.system("echo by the shell")
print(lines)
with captured(2) as lines:
    print("an error", file=sys.stderr)
print(lines)

reader, writer = os.pipe()
os.dup2(reader, 0)
os.close(reader)
os.write(writer, b"one\ntwo\n")
print(input("? "), repr(sys.stdin.readline()))
thread = threading.Timer(0.01, lambda: (os.write(writer, b"late\nlast"), os.close(writer)))
thread.start()
print(input(), sys.stdin.read(), repr(sys.stdin.readline()))
try:
    input()
except EOFError as error:
    print(error)
print(os.dup2(1, 50), os.write(50, b"fifty\n"))
os.close(50)

# output:
# ['printed\n', 'written\n', 'by the shell\n']
# ['an error\n']
# ? one 'two\n'
# late last ''
# EOF when reading a line
# fifty
# 50 6
