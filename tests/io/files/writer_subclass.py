import io


class Slow(io.RawIOBase):
    def __init__(self):
        self.calls = []

    def writable(self):
        return True

    def write(self, data):
        taken = bytes(data[:3])
        self.calls.append(taken)
        return len(taken)


raw = Slow()
file = io.BufferedWriter(raw, 4)
print(file.write(b"ab"), raw.calls)
print(file.write(b"cdefgh"), raw.calls)
file.flush()
print(b"".join(raw.calls), max(map(len, raw.calls)))
file.close()
print(raw.closed)


class Full(Slow):
    def write(self, data):
        return None


full = io.BufferedWriter(Full(), 2)
try:
    full.write(b"12345")
except BlockingIOError as error:
    print(type(error).__name__)
Full.write = Slow.write
full.close()
print(full.raw.calls)

# output:
# 2 []
# 6 [b'ab', b'cde']
# b'abcdefgh' 3
# True
# BlockingIOError
# [b'12']
