def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show((258).to_bytes)
show((5).to_bytes)
show((258).to_bytes, 2)
show((258).to_bytes, 2, "little")
show((258).to_bytes, length=4, byteorder="little")
show((-1).to_bytes, 2)
show((-1).to_bytes, 2, signed=True)
show((-129).to_bytes, 1, signed=True)
show((-128).to_bytes, 1, signed=True)
show((127).to_bytes, 1, signed=True)
show((128).to_bytes, 1, signed=True)
show((0).to_bytes, 0)
show((1).to_bytes, 0)
show((-1).to_bytes, 0, signed=True)
show((1).to_bytes, -1)
show((1).to_bytes, 2, "native")
show((1).to_bytes, 2, b"big")
show((1).to_bytes, "2")
show((1).to_bytes, 2.0)
show((1).to_bytes, 2, "big", True)
show((1).to_bytes, 2, signed=[])
show((1 << 70).to_bytes, 9, "little")
show((-(1 << 70)).to_bytes, 9, "big", signed=True)
show((1 << 72).to_bytes, 9)
show(True.to_bytes)

# output:
# OverflowError: int too big to convert
# b'\x05'
# b'\x01\x02'
# b'\x02\x01'
# b'\x02\x01\x00\x00'
# OverflowError: can't convert negative int to unsigned
# b'\xff\xff'
# OverflowError: int too big to convert
# b'\x80'
# b'\x7f'
# OverflowError: int too big to convert
# b''
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# ValueError: length argument must be non-negative
# ValueError: byteorder must be either 'little' or 'big'
# TypeError: to_bytes() argument 'byteorder' must be str, not bytes
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'float' object cannot be interpreted as an integer
# TypeError: to_bytes() takes at most 2 positional arguments (3 given)
# b'\x00\x01'
# b'\x00\x00\x00\x00\x00\x00\x00\x00@'
# b'\xc0\x00\x00\x00\x00\x00\x00\x00\x00'
# OverflowError: int too big to convert
# b'\x01'
