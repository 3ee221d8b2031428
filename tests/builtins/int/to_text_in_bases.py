def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for n in (0, 1, -1, 255, -255, 1 << 65, -(1 << 65)):
    print(bin(n), oct(n), hex(n), f"{n:b}", f"{n:o}", f"{n:x}", f"{n:X}", f"{n:#b}", f"{n:#o}", f"{n:#X}")
show(bin, 1.0)
show(hex, "1")
show(oct, None)
show(bin)
show(hex, 1, 2)


class Index:
    def __index__(self):
        return 10


show(bin, Index())
show(oct, Index())
show(hex, Index())
show(hex, True)

# output:
# 0b0 0o0 0x0 0 0 0 0 0b0 0o0 0X0
# 0b1 0o1 0x1 1 1 1 1 0b1 0o1 0X1
# -0b1 -0o1 -0x1 -1 -1 -1 -1 -0b1 -0o1 -0X1
# 0b11111111 0o377 0xff 11111111 377 ff FF 0b11111111 0o377 0XFF
# -0b11111111 -0o377 -0xff -11111111 -377 -ff -FF -0b11111111 -0o377 -0XFF
# 0b100000000000000000000000000000000000000000000000000000000000000000 0o4000000000000000000000 0x20000000000000000 100000000000000000000000000000000000000000000000000000000000000000 4000000000000000000000 20000000000000000 20000000000000000 0b100000000000000000000000000000000000000000000000000000000000000000 0o4000000000000000000000 0X20000000000000000
# -0b100000000000000000000000000000000000000000000000000000000000000000 -0o4000000000000000000000 -0x20000000000000000 -100000000000000000000000000000000000000000000000000000000000000000 -4000000000000000000000 -20000000000000000 -20000000000000000 -0b100000000000000000000000000000000000000000000000000000000000000000 -0o4000000000000000000000 -0X20000000000000000
# TypeError: 'float' object cannot be interpreted as an integer
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'NoneType' object cannot be interpreted as an integer
# TypeError: bin() takes exactly one argument (0 given)
# TypeError: hex() takes exactly one argument (2 given)
# '0b1010'
# '0o12'
# '0xa'
# '0x1'
