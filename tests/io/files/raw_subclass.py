import io


class Counting(io.RawIOBase):
    """Gives the digits, one byte a time."""

    def __init__(self, limit):
        self.at, self.limit = 0, limit

    def readable(self):
        return True

    def readinto(self, buffer):
        if self.at >= self.limit:
            return 0
        buffer[0] = 48 + self.at % 10
        self.at += 1
        return 1


print(Counting(3).read(), Counting(12).readall(), Counting(4).read(2))
print(io.BufferedReader(Counting(5)).read(4), io.BufferedReader(Counting(5), 2).peek())
print(io.TextIOWrapper(io.BufferedReader(Counting(7))).read())
for action in (lambda: Counting(1).write(b"x"), lambda: Counting(1).seek(0), lambda: io.BufferedWriter(Counting(1)),
               lambda: Counting(1).fileno()):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
with Counting(2) as raw:
    print(raw.closed, raw.read())
print(raw.closed)

# output:
# b'012' b'012345678901' b'0'
# b'0123' b'0'
# 0123456
# NotImplementedError
# UnsupportedOperation seek
# UnsupportedOperation File or stream is not writable.
# UnsupportedOperation fileno
# False b'01'
# True
