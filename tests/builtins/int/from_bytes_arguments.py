def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(int.from_bytes, b"\x01\x02")
show(int.from_bytes, b"\x01\x02", "little")
show(int.from_bytes, b"\xff\x00", byteorder="big", signed=True)
show(int.from_bytes, b"\xff\x00", "little", signed=True)
show(int.from_bytes, b"")
show(int.from_bytes, b"", signed=True)
show(int.from_bytes, bytearray(b"\x10\x00"))
show(int.from_bytes, memoryview(b"\x10\x00\x20")[::2])
show(int.from_bytes, [1, 2, 3])
show(int.from_bytes, (255, 255), signed=True)
show(int.from_bytes, range(4))
show(int.from_bytes, iter([9, 9]))
show(int.from_bytes, "ab")
show(int.from_bytes, 5)
show(int.from_bytes, [256])
show(int.from_bytes, [-1])
show(int.from_bytes, ["a"])
show(int.from_bytes, b"a", "middle")
show(int.from_bytes, b"a", 1)
show(int.from_bytes, b"a", "big", True)
show(int.from_bytes, b"a", order="big")
show(int.from_bytes)
show(int.from_bytes, b"\x80" + bytes(20), "big", signed=True)
show(int.from_bytes, bytes=b"\x05")

# output:
# 258
# 513
# -256
# 255
# 0
# 0
# 4096
# 4128
# 66051
# -1
# 66051
# 2313
# TypeError: cannot convert 'str' object to bytes
# TypeError: cannot convert 'int' object to bytes
# ValueError: bytes must be in range(0, 256)
# ValueError: bytes must be in range(0, 256)
# TypeError: 'str' object cannot be interpreted as an integer
# ValueError: byteorder must be either 'little' or 'big'
# TypeError: from_bytes() argument 'byteorder' must be str, not int
# TypeError: from_bytes() takes at most 2 positional arguments (3 given)
# TypeError: from_bytes() got an unexpected keyword argument 'order'
# TypeError: from_bytes() missing required argument 'bytes' (pos 1)
# -187072209578355573530071658587684226515959365500928
# 5
