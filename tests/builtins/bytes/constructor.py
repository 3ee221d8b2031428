def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class ByBytes:
    def __bytes__(self):
        return b"made"


class Wrong:
    def __bytes__(self):
        return "text"


class Index:
    def __index__(self):
        return 3


for args in [(), (3,), (b"x",), (bytearray(b"y"),), (memoryview(b"zz"),), ([1, 2],), ((255,),), (range(3),), (iter([7]),), ("é", "utf-8"), ("é", "ascii", "replace"), (ByBytes(),), (Wrong(),), (Index(),),
             ("a",), (-1,), ([256],), ([-1],), (["a"],), ([1.0],), (1.5,), (None,), (object(),), (b"a", "ascii"), (5, "ascii"), ("a", 5), ("a", "utf-8", 5), ("a", "nope"), (b"a", None), ("a", "utf-8", "strict", 4), ({1: 2},), ({3},), (True,)]:
    show(bytes, *args)
show(bytes, source=b"a")
show(bytes, encoding="ascii")
show(bytes, errors="strict")
show(bytes, "a", encoding="ascii", errors="strict")
show(bytes, string="a")

# output:
# b''
# b'\x00\x00\x00'
# b'x'
# b'y'
# b'zz'
# b'\x01\x02'
# b'\xff'
# b'\x00\x01\x02'
# b'\x07'
# b'\xc3\xa9'
# b'?'
# b'made'
# TypeError: __bytes__ returned non-bytes (type str)
# b'\x00\x00\x00'
# TypeError: string argument without an encoding
# ValueError: negative count
# ValueError: bytes must be in range(0, 256)
# ValueError: bytes must be in range(0, 256)
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'float' object cannot be interpreted as an integer
# TypeError: cannot convert 'float' object to bytes
# TypeError: cannot convert 'NoneType' object to bytes
# TypeError: cannot convert 'object' object to bytes
# TypeError: encoding without a string argument
# TypeError: encoding without a string argument
# TypeError: bytes() argument 'encoding' must be str, not int
# TypeError: bytes() argument 'errors' must be str, not int
# LookupError: unknown encoding: nope
# TypeError: bytes() argument 'encoding' must be str, not None
# TypeError: bytes() takes at most 3 arguments (4 given)
# b'\x01'
# b'\x03'
# b'\x00'
# b'a'
# TypeError: encoding without a string argument
# TypeError: errors without a string argument
# b'a'
# TypeError: bytes() got an unexpected keyword argument 'string'
