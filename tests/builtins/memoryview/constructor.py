def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(memoryview)
show(memoryview, 5)
show(memoryview, "abc")
show(memoryview, [1])
show(memoryview, b"a", b"b")
show(lambda: memoryview(object=b"a").tolist())
show(memoryview, obj=b"a")
show(lambda: memoryview(memoryview(b"ab")[1:]).tolist())
show(lambda: type("M", (memoryview,), {}))
print(memoryview[int], bytes(memoryview(b"ab")[::-1]), bytearray(memoryview(b"ab")), str(memoryview(b"ab"), "ascii"))
print(b"".join([memoryview(b"x"), b"y"]), int.from_bytes(memoryview(b"\x01\x02")), bytes.fromhex("00") == memoryview(b"\0"))
m = memoryview(bytearray(b"abcd"))
m[:] = b"wxyz"
m[1:3] = m[2:4]
print(m.obj, m.tobytes().decode())

# output:
# TypeError: memoryview() missing required argument 'object' (pos 1)
# TypeError: memoryview: a bytes-like object is required, not 'int'
# TypeError: memoryview: a bytes-like object is required, not 'str'
# TypeError: memoryview: a bytes-like object is required, not 'list'
# TypeError: memoryview() takes at most 1 argument (2 given)
# [97]
# TypeError: memoryview() missing required argument 'object' (pos 1)
# [98]
# TypeError: type 'memoryview' is not an acceptable base type
# memoryview[int] b'ba' bytearray(b'ab') ab
# b'xy' 258 True
# bytearray(b'wyzz') wyzz
