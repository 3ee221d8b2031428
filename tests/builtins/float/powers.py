def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for text in ("0.0 ** 0", "0.0 ** -1", "-0.0 ** -1", "(-0.0) ** -3", "(-0.0) ** 3", "(-8.0) ** (1/3)", "(-8) ** 0.5", "2.0 ** -1100", "1.0 ** float('nan')",
             "float('nan') ** 0", "float('inf') ** 0", "(-1.0) ** float('inf')", "0.5 ** float('-inf')", "(-2.0) ** 3", "(-2.0) ** 2.0", "10.0 ** 308", 
             "(-1) ** 0.5", "4 ** 0.5", "4 ** -0.5", "float('-inf') ** 3", "float('-inf') ** 2", "float('-inf') ** -1", "pow(2.0, 3, 4)", "2 ** -2", "(-2) ** -3"):
    show(eval, text)

# output:
# 1.0
# ZeroDivisionError: zero to a negative power
# ZeroDivisionError: zero to a negative power
# ZeroDivisionError: zero to a negative power
# -0.0
# (1.0000000000000002+1.7320508075688772j)
# (1.7319121124709868e-16+2.8284271247461903j)
# 0.0
# 1.0
# 1.0
# 1.0
# 1.0
# inf
# -8.0
# 4.0
# 1e+308
# (6.123233995736766e-17+1j)
# 2.0
# 0.5
# -inf
# inf
# -0.0
# TypeError: pow() 3rd argument not allowed unless all arguments are integers
# 0.25
# -0.125
