def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for args in [(), (3,), (b"x",), ([1, 2],), ("é", "utf-8"), ("a",), (-1,), ([256],), (1.5,), (None,), (b"a", "ascii"), ("a", 5), ("a", "nope"), (1, 2, 3, 4)]:
    show(bytearray, *args)
show(bytearray, source=b"a")
show(bytearray, thing=b"a")
a = bytearray(b"abc")
show(a.__init__, b"new")
print(a)
show(a.__init__, 5)
print(a, bytearray(a) is a, a.copy() == a)


class B(bytearray):
    def __init__(self, *args, tag=0):
        super().__init__(*args)
        self.tag = tag


b = B(b"xy", tag=5)
print(b, b.tag, type(b.copy()), type(b[:1]), type(b + b""), type(b.upper()), repr(b), str(b), type(b * 2))

# output:
# bytearray(b'')
# bytearray(b'\x00\x00\x00')
# bytearray(b'x')
# bytearray(b'\x01\x02')
# bytearray(b'\xc3\xa9')
# TypeError: string argument without an encoding
# ValueError: negative count
# ValueError: byte must be in range(0, 256)
# TypeError: cannot convert 'float' object to bytearray
# TypeError: cannot convert 'NoneType' object to bytearray
# TypeError: encoding without a string argument
# TypeError: bytearray() argument 'encoding' must be str, not int
# LookupError: unknown encoding: nope
# TypeError: bytearray() takes at most 3 arguments (4 given)
# bytearray(b'a')
# TypeError: bytearray() got an unexpected keyword argument 'thing'
# None
# bytearray(b'new')
# None
# bytearray(b'\x00\x00\x00\x00\x00') False True
# B(b'xy') 5 <class 'bytearray'> <class 'bytearray'> <class 'bytearray'> <class 'bytearray'> B(b'xy') B(b'xy') <class 'bytearray'>
