# cpython: skip the oracle has no standard input
# stdin: first
# stdin: second
# The standard streams have paths: what is opened by one of them is another name of the stream.
import os
import sys

with open("/dev/stdin") as stream:
    print(stream.read().split(), stream.name, stream.fileno() > 2)
with open("/dev/stdout", "w") as stream:
    stream.write("by its path\n")
print("and by its name", flush=True)
with open("/dev/stderr", "wb") as stream:
    stream.write(b"bytes\n")
print("still open", sys.stderr.closed, os.fstat(1) is not None)

# output:
# ['first', 'second'] /dev/stdin True
# by its path
# and by its name
# bytes
# still open False True
