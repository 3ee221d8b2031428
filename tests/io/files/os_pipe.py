# cpython: skip the oracle has neither pipes nor threads
# os.pipe(): what is written is read in order; the end, a reader that is gone, ends that do not wait, second names.
import os
import select
import stat
import threading

r, w = os.pipe()
print(os.write(w, b"hello"), os.read(r, 2), os.read(r, 100))
print(stat.S_ISFIFO(os.fstat(r).st_mode), os.get_blocking(r), os.isatty(w))
for wrong in (lambda: os.read(w, 1), lambda: os.write(r, b"x"), lambda: os.lseek(r, 0, 0)):
    try:
        wrong()
    except OSError as error:
        print(error.errno, error.strerror)
os.set_blocking(r, False)
try:
    os.read(r, 1)
except BlockingIOError as error:
    print(error)
os.set_blocking(r, True)
print(select.select([r], [w], [], 0) == ([], [w], []))
os.write(w, b"x")
print(select.select([r], [], [], 0) == ([r], [], []), os.read(r, 9))

threading.Timer(0.01, os.write, (w, b"late")).start()
print(os.read(r, 100))
second = os.dup(w)
os.close(w)
os.write(second, b"by another name")
os.close(second)
print(os.read(r, 100), os.read(r, 100))
os.close(r)
try:
    os.read(r, 1)
except OSError as error:
    print(error)

r, w = os.pipe()
os.close(r)
try:
    os.write(w, b"x")
except BrokenPipeError as error:
    print(repr(error))
os.close(w)

r, w = os.pipe()
with os.fdopen(w, "w") as file:
    print("one", "two", sep="\n", file=file)
    print(file.seekable())
with os.fdopen(r) as file:
    print(file.readlines())

# output:
# 5 b'he' b'llo'
# True True False
# 9 Bad file descriptor
# 9 Bad file descriptor
# 29 Illegal seek
# [Errno 11] Resource temporarily unavailable
# True
# True b'x'
# b'late'
# b'by another name' b''
# [Errno 9] Bad file descriptor
# BrokenPipeError(32, 'Broken pipe')
# False
# ['one\n', 'two\n']
