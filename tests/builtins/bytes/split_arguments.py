def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(b" a  b ".split)
show(b" a  b ".rsplit, None, 1)
show(b"a,b,,c".split, b",")
show(b"a,b,,c".split, b",", 1)
show(b"a,b,,c".rsplit, b",", maxsplit=1)
show(b"a,b".split, sep=bytearray(b","))
show(b"a b".split, memoryview(b" "))
show(b"a".split, b"")
show(b"a".split, ",")
show(b"a".split, 44)
show(b"a".split, b",", "1")
show(b"a\x1cb\x85c".split)
show(bytearray(b"a,b").split, b",")
show(b"".split)
show(b"".split, b",")
show(b"a.b.c".partition, b".")
show(b"a.b.c".rpartition, b".")
show(b"abc".partition, b"x")
show(bytearray(b"abc").rpartition, b"x")
show(b"abc".partition, b"")
show(b"abc".partition, ".")
show(b"abc".partition, 46)
show(b"a\nb\r\nc\rd\x0be\x85".splitlines)
show(b"a\nb\r\nc\rd".splitlines, True)
show(b"a\n".splitlines, keepends="x")

# output:
# [b'a', b'b']
# [b' a', b'b']
# [b'a', b'b', b'', b'c']
# [b'a', b'b,,c']
# [b'a,b,', b'c']
# [b'a', b'b']
# [b'a', b'b']
# ValueError: empty separator
# TypeError: a bytes-like object is required, not 'str'
# TypeError: a bytes-like object is required, not 'int'
# TypeError: 'str' object cannot be interpreted as an integer
# [b'a\x1cb\x85c']
# [bytearray(b'a'), bytearray(b'b')]
# []
# [b'']
# (b'a', b'.', b'b.c')
# (b'a.b', b'.', b'c')
# (b'abc', b'', b'')
# (bytearray(b''), bytearray(b''), bytearray(b'abc'))
# ValueError: empty separator
# TypeError: a bytes-like object is required, not 'str'
# TypeError: a bytes-like object is required, not 'int'
# [b'a', b'b', b'c', b'd\x0be\x85']
# [b'a\n', b'b\r\n', b'c\r', b'd']
# [b'a\n']
