def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(memoryview(b"abc") == b"abc", memoryview(b"abc") == bytearray(b"abc"), memoryview(b"abc") != b"abd", memoryview(b"abc") == "abc", memoryview(b"") == b"", b"abc" == memoryview(b"abc"))
ints = memoryview(b"\x01\0\0\0\x02\0\0\0").cast("I")
shorts = memoryview(b"\x01\0\x02\0").cast("H")
print(ints == shorts, ints == b"\x01\x02", memoryview(b"\x01\x02") == ints, ints.cast("B") == ints)
nan = memoryview(bytearray(8)).cast("d")
nan[0] = float("nan")
print(nan == nan, nan == nan[:])
print(hash(memoryview(b"abc")) == hash(b"abc"), hash(memoryview(b"xabc")[1:]) == hash(b"abc"))
show(hash, memoryview(bytearray(b"abc")))
show(hash, ints)
show(lambda: memoryview(b"a") < memoryview(b"b"))
show(lambda: memoryview(b"a") + b"b")
show(lambda: memoryview(b"a") * 2)
show(lambda: b"a" + memoryview(b"b"))
show(lambda: bytearray(b"a") + memoryview(b"b"))

# output:
# True True True False True True
# True True True False
# False False
# True True
# ValueError: cannot hash writable memoryview object
# ValueError: memoryview: hashing is restricted to formats 'B', 'b' or 'c'
# TypeError: '<' not supported between instances of 'memoryview' and 'memoryview'
# TypeError: unsupported operand type(s) for +: 'memoryview' and 'bytes'
# TypeError: unsupported operand type(s) for *: 'memoryview' and 'int'
# b'ab'
# bytearray(b'ab')
