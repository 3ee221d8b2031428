import io
import os
import sys
import tempfile

os.chdir(tempfile.mkdtemp())
with open("f", "w") as file:
    print("a", 1, None, sep="|", end="!\n", file=file)
    print(file=file)
    print("flushed", file=file, flush=True)
    print(os.path.getsize("f"))
print(open("f").read())


class Log:
    def __init__(self):
        self.pieces = []

    def write(self, text):
        self.pieces.append(text)


log = Log()
print("x", "y", file=log)
print(log.pieces)
old, sys.stdout = sys.stdout, io.StringIO()
print("captured")
text, sys.stdout = sys.stdout.getvalue(), old
print(repr(text))
try:
    print("x", file=5)
except AttributeError as error:
    print(error)

# output:
# 19
# a|1|None!
#
# flushed
#
# ['x', ' ', 'y', '\n']
# 'captured\n'
# 'int' object has no attribute 'write'
