def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print((255).bit_length(), (0).bit_length(), (255).bit_count(), (-5).bit_count(), (2**100).bit_length())  # => 8 0 8 2 101
print((5).to_bytes(2, 'big'), (5).to_bytes(2, 'little'), (-1).to_bytes(2, signed=True), (5).to_bytes())  # => b'\x00\x05' b'\x05\x00' b'\xff\xff' b'\x05'
print(int.from_bytes(b'\x01\x00', 'big'), int.from_bytes(b'\xff', signed=True), int.from_bytes([1, 2], 'little'))  # => 256 -1 513
print(caught(lambda: (256).to_bytes(1, 'big')))  # => OverflowError: int too big to convert
print(caught(lambda: (-1).to_bytes(1, 'big')))  # => OverflowError: can't convert negative int to unsigned
print(caught(lambda: (5).to_bytes(1, 'x')))  # => ValueError: byteorder must be either 'little' or 'big'
print((5).as_integer_ratio(), (5).numerator, (5).denominator, (5).real, (5).imag, (5).conjugate(), (5).is_integer())  # => (5, 1) 5 1 5 0 5 True
print(hex(255), oct(8), bin(5), bin(-5), hex(-255))  # => 0xff 0o10 0b101 -0b101 -0xff
print(caught(lambda: hex(1.5)))  # => TypeError: 'float' object cannot be interpreted as an integer
print(caught(lambda: hex('a')))  # => TypeError: 'str' object cannot be interpreted as an integer
print(repr(5), str(-5), (5).__repr__(), int.__add__(1, 'a'), (5).__divmod__(2))  # => 5 -5 5 NotImplemented (2, 1)
