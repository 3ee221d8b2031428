def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Lends:
    def __init__(self):
        self.data = bytearray(b"lent")
        self.released = 0

    def __buffer__(self, flags):
        return memoryview(self.data)

    def __release_buffer__(self, view):
        self.released += 1
        view.release()


class Wrong:
    def __buffer__(self, flags):
        return b"bytes"


lends = Lends()
show(lambda: memoryview(lends).tobytes())
show(lambda: bytes(lends))
show(lambda: b"x" + bytes(lends))
show(lambda: memoryview(Wrong()))
with memoryview(lends) as view:
    view[0] = 76
print(lends.data)
print(b"abc".__buffer__(0).tolist(), bytearray(b"x").__buffer__(0).readonly)
show(b"a".__buffer__, "x")

# output:
# b'lent'
# b'lent'
# b'xlent'
# TypeError: __buffer__ returned non-memoryview object
# bytearray(b'Lent')
# [97, 98, 99] False
# TypeError: 'str' object cannot be interpreted as an integer
