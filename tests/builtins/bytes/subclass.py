class B(bytes):
    def __new__(cls, value=b"", tag=None):
        self = super().__new__(cls, value)
        self.tag = tag
        return self


b = B(b"abc", "t")
print(b, type(b), b.tag, type(b[:]), type(b + b""), type(b * 1), type(b.upper()), type(bytes(b)), type(b.strip()), type(b.replace(b"x", b"y")), b == b"abc", hash(b) == hash(b"abc"), {b: 1}[b"abc"])
print(repr(b), b.__getnewargs__(), bytes(b) == b, isinstance(b, bytes), type(b.__bytes__()), b.decode(), b.__dict__)

# output:
# b'abc' <class '__main__.B'> t <class 'bytes'> <class 'bytes'> <class 'bytes'> <class 'bytes'> <class 'bytes'> <class 'bytes'> <class 'bytes'> True True 1
# b'abc' (b'abc',) True True <class 'bytes'> abc {'tag': 't'}
