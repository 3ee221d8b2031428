def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(float.from_number, 3)
show(float.from_number, 3.5)
show(float.from_number, True)
show(float.from_number, "3")
show(float.from_number, b"3")
show(float.from_number, 1j)
show(float.from_number, None)
show(float.from_number)
show(complex.from_number, 3)
show(complex.from_number, 3.5)
show(complex.from_number, 1j)
show(complex.from_number, "3")
show(complex.from_number)


class C:
    def __complex__(self):
        return 1 + 2j

    def __float__(self):
        return 9.0


show(complex.from_number, C())
show(float.from_number, C())

# output:
# 3.0
# 3.5
# 1.0
# TypeError: must be real number, not str
# TypeError: must be real number, not bytes
# TypeError: must be real number, not complex
# TypeError: must be real number, not NoneType
# TypeError: float.from_number() takes exactly one argument (0 given)
# (3+0j)
# (3.5+0j)
# 1j
# TypeError: must be real number, not str
# TypeError: complex.from_number() takes exactly one argument (0 given)
# (1+2j)
# 9.0
