def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(pow, 2, -1)
show(pow, 0, -1)
show(pow, 0, 0)
show(pow, -2, -3)
show(pow, 0, 0, 1)
show(pow, 3, 4, -5)
show(pow, -3, 5, 7)
show(pow, -3, 5, -7)
show(pow, 3, -1, 7)
show(pow, 3, -2, 7)
show(pow, 2, -1, 4)
show(pow, 0, -1, 7)
show(pow, 3, -1, 1)
show(pow, 2, 3, 0)
show(pow, 2, 1000, 10 ** 20)
show(pow, 12345, 10 ** 30, 10 ** 9 + 7)
show(pow, 2.0, 3, 5)
show(pow, 2, 3.0, 5)
show(pow, 2, 3, 5.0)
show(pow, "2", 3)
show(pow, 2, "3", 4)
show(pow, True, 5, 3)
show(pow, base=2, exp=5)
show(pow, 2, 5, mod=7)
show(pow, 2, 5, None)
show(pow, 2)
show(pow, 2, 3, 4, 5)
show(pow, 2, exponent=3)
show((5).__pow__, 2, 3)
show((5).__pow__, "2")
show((5).__rpow__, 2)
show((5).__rpow__, 2, 7)

# output:
# 0.5
# ZeroDivisionError: zero to a negative power
# 1
# -0.125
# 0
# -4
# 2
# -5
# 5
# 4
# ValueError: base is not invertible for the given modulus
# ValueError: base is not invertible for the given modulus
# 0
# ValueError: pow() 3rd argument cannot be 0
# 24386837205668069376
# 828043569
# TypeError: pow() 3rd argument not allowed unless all arguments are integers
# TypeError: pow() 3rd argument not allowed unless all arguments are integers
# TypeError: pow() 3rd argument not allowed unless all arguments are integers
# TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
# TypeError: unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'
# 1
# 32
# 4
# 32
# TypeError: pow() missing required argument 'exp' (pos 2)
# TypeError: pow() takes at most 3 arguments (4 given)
# TypeError: pow() missing required argument 'exp' (pos 2)
# 1
# NotImplemented
# 32
# 4
