def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


data = b"\xb9\x01\xef\xab\xcd\x00"
show(data.hex)
show(data.hex, ":")
show(data.hex, ":", 2)
show(data.hex, ":", -2)
show(data.hex, "-", 4)
show(data.hex, b"_", 3)
show(data.hex, sep=" ", bytes_per_sep=0)
show(data.hex, "")
show(data.hex, "ab")
show(data.hex, "é")
show(data.hex, 5)
show(data.hex, ":", "2")
show(data.hex, bytes_per_sep=2)
show(b"".hex, ":")
show(bytearray(data).hex, ".")
show(memoryview(data).hex, ":", 3)
show(bytes.fromhex, "B9 01EF")
show(bytes.fromhex, " 0 1")
show(bytes.fromhex, "0")
show(bytes.fromhex, "012")
show(bytes.fromhex, "0g")
show(bytes.fromhex, "01\n02\t03")
show(bytes.fromhex, "é1")
show(bytes.fromhex, b"0102")
show(bytes.fromhex, bytearray(b"0a"))
show(bytes.fromhex, 5)
show(bytes.fromhex)
show(bytearray.fromhex, "ff00")


class Sub(bytes):
    pass


print(type(Sub.fromhex("01")), Sub.fromhex("01"))

# output:
# 'b901efabcd00'
# 'b9:01:ef:ab:cd:00'
# 'b901:efab:cd00'
# 'b901:efab:cd00'
# 'b901-efabcd00'
# 'b901ef_abcd00'
# 'b901efabcd00'
# ValueError: sep must be length 1.
# ValueError: sep must be length 1.
# ValueError: sep must be ASCII.
# TypeError: object of type 'int' has no len()
# TypeError: 'str' object cannot be interpreted as an integer
# 'b901efabcd00'
# ''
# 'b9.01.ef.ab.cd.00'
# 'b901ef:abcd00'
# b'\xb9\x01\xef'
# ValueError: non-hexadecimal number found in fromhex() arg at position 2
# ValueError: fromhex() arg must contain an even number of hexadecimal digits
# ValueError: fromhex() arg must contain an even number of hexadecimal digits
# ValueError: non-hexadecimal number found in fromhex() arg at position 1
# b'\x01\x02\x03'
# ValueError: non-hexadecimal number found in fromhex() arg at position 0
# b'\x01\x02'
# b'\n'
# TypeError: fromhex() argument must be str or bytes-like, not int
# TypeError: bytes.fromhex() takes exactly one argument (0 given)
# bytearray(b'\xff\x00')
# <class '__main__.Sub'> b'\x01'
