def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: 1 << -1)
show(lambda: 1 >> -1)
show(lambda: 1 << (1 << 70))
show(lambda: 0 << (1 << 70))
show(lambda: 1 >> (1 << 70))
show(lambda: -1 >> (1 << 70))
show(lambda: -5 >> 1)
show(lambda: -1 >> 100)
show(lambda: 5 >> 0)
show(lambda: True << 3)
show(lambda: 1 << 1.0)
show(lambda: 1.0 << 1)
show(lambda: 1 << "1")
show(lambda: (1 << 64) >> 63)
show(lambda: -(1 << 64) >> 63)
show(lambda: (-(1 << 64) + 1) >> 64)

# output:
# ValueError: negative shift count
# ValueError: negative shift count
# OverflowError: too many digits in integer
# 0
# 0
# -1
# -3
# -1
# 5
# 8
# TypeError: unsupported operand type(s) for <<: 'int' and 'float'
# TypeError: unsupported operand type(s) for <<: 'float' and 'int'
# TypeError: unsupported operand type(s) for <<: 'int' and 'str'
# 2
# -2
# -1
