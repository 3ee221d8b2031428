def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Number(int):
    def __new__(cls, value=0):
        print("new", value)
        return super().__new__(cls, value)


made = Number.from_bytes(b"\x01\x00")
print(type(made), made)
print(type(bool.from_bytes(b"\x05")), bool.from_bytes(b"\x05"), bool.from_bytes(b"\0"))


class Bytes:
    def __bytes__(self):
        return b"\x02\x03"


show(int.from_bytes, Bytes())

# output:
# new 256
# <class '__main__.Number'> 256
# <class 'bool'> True False
# 515
