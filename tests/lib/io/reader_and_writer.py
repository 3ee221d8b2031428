# What has read() is a Reader, what has write() a Writer.
import io, inspect
class R:
    def read(self, size=-1): return ''
class No:
    read = None
for thing in io.StringIO(), io.BytesIO(), R(), No(), 3, open('/tmp/x', 'w'):
    print(type(thing).__name__, isinstance(thing, io.Reader), isinstance(thing, io.Writer))
print(io.Reader[str], io.Writer.__module__, io.Reader.__name__, sorted(io.Reader.__abstractmethods__), inspect.signature(io.Reader.read), inspect.signature(io.Writer.write))
class Own(io.Writer[bytes]):
    def write(self, data, /): return len(data)
print(Own().write(b'abc'), isinstance(Own(), io.Reader))
for kind in io.Reader, type('S', (io.Reader,), {}):
    try:
        kind()
    except TypeError as error:
        print(error)

# output:
# StringIO True True
# BytesIO True True
# R True False
# No False False
# int False False
# TextIOWrapper True True
# io.Reader[str] io Reader ['read'] (self, size=Ellipsis, /) (self, data, /)
# 3 False
# Can't instantiate abstract class Reader without an implementation for abstract method 'read'
# Can't instantiate abstract class S without an implementation for abstract method 'read'
