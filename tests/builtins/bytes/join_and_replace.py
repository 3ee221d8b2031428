def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(b",".join, [b"a", bytearray(b"b"), memoryview(b"c")])
show(b",".join, [])
show(b",".join, (b"a",))
show(b"".join, [bytearray(b"a")])
show(bytearray(b",").join, [b"a", b"b"])
show(b",".join, ["a"])
show(b",".join, [b"a", 1])
show(b",".join, b"ab")
show(b",".join, 5)
show(b",".join)
show(b"aaa".replace, b"a", b"bb", 2)
show(b"aaa".replace, b"", b"-")
show(b"aaa".replace, b"a", b"")
show(b"aaa".replace, b"a", b"b", -1)
show(b"aaa".replace, b"a", "b")
show(b"aaa".replace, 97, b"b")
show(b"aaa".replace, b"a")
show(b"aaa".replace, b"a", b"b", count=1)
show(b"aaa".replace, b"a", b"b", "1")
show(bytearray(b"aa").replace, b"a", memoryview(b"xy"))

# output:
# b'a,b,c'
# b''
# b'a'
# b'a'
# bytearray(b'a,b')
# TypeError: sequence item 0: expected a bytes-like object, str found
# TypeError: sequence item 1: expected a bytes-like object, int found
# TypeError: sequence item 0: expected a bytes-like object, int found
# TypeError: can only join an iterable
# TypeError: bytes.join() takes exactly one argument (0 given)
# b'bbbba'
# b'-a-a-a-'
# b''
# b'bbb'
# TypeError: a bytes-like object is required, not 'str'
# TypeError: a bytes-like object is required, not 'int'
# TypeError: replace expected at least 2 arguments, got 1
# TypeError: bytes.replace() takes no keyword arguments
# TypeError: 'str' object cannot be interpreted as an integer
# bytearray(b'xyxy')
