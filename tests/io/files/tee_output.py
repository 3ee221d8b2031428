import io
import sys


class Tee(io.TextIOBase):
    def __init__(self, *streams):
        self.streams = streams

    def write(self, text):
        for stream in self.streams:
            stream.write(text)
        return len(text)

    def writable(self):
        return True


kept = io.StringIO()
tee = Tee(sys.stdout, kept)
print("to both", file=tee)
print(tee.writable(), tee.readable(), tee.closed, repr(kept.getvalue()))
try:
    tee.read()
except OSError as error:
    print(type(error).__name__, error)
with tee:
    pass
print(tee.closed)

# output:
# to both
# True False False 'to both\n'
# UnsupportedOperation read
# True
