def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 1e16, 123.456, 5e-324, 0.1 + 0.2):
    print(round(x), [round(x, n) for n in (0, 1, 2, 3, -1, -2, 20, 400, -400)])
show(round, float("inf"))
show(round, float("nan"))
show(round, float("inf"), 2)
show(round, float("nan"), 0)
show(round, 1.7e308, -308)
show(round, 1.5, 1.5)
show(round, 1.5, None)
show(round, 1.5, "1")
show((1.5).__round__)
show((1.5).__trunc__)
show((1.5).__floor__)
show((-1.5).__ceil__)
show(float("inf").__floor__)
show(float("nan").__ceil__)
show(float("inf").__trunc__)

# output:
# 0 [0.0, 0.5, 0.5, 0.5, 0.0, 0.0, 0.5, 0.5, 0.0]
# 2 [2.0, 1.5, 1.5, 1.5, 0.0, 0.0, 1.5, 1.5, 0.0]
# 2 [2.0, 2.5, 2.5, 2.5, 0.0, 0.0, 2.5, 2.5, 0.0]
# 0 [-0.0, -0.5, -0.5, -0.5, -0.0, -0.0, -0.5, -0.5, -0.0]
# -2 [-2.0, -1.5, -1.5, -1.5, -0.0, -0.0, -1.5, -1.5, -0.0]
# 3 [3.0, 2.7, 2.67, 2.675, 0.0, 0.0, 2.675, 2.675, 0.0]
# 1 [1.0, 1.0, 1.0, 1.005, 0.0, 0.0, 1.005, 1.005, 0.0]
# 10000000000000000 [1e+16, 1e+16, 1e+16, 1e+16, 1e+16, 1e+16, 1e+16, 1e+16, 0.0]
# 123 [123.0, 123.5, 123.46, 123.456, 120.0, 100.0, 123.456, 123.456, 0.0]
# 0 [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 5e-324, 0.0]
# 0 [0.0, 0.3, 0.3, 0.3, 0.0, 0.0, 0.30000000000000004, 0.30000000000000004, 0.0]
# OverflowError: cannot convert float infinity to integer
# ValueError: cannot convert float NaN to integer
# inf
# nan
# OverflowError: rounded value too large to represent
# TypeError: 'float' object cannot be interpreted as an integer
# 2
# TypeError: 'str' object cannot be interpreted as an integer
# 2
# 1
# 1
# -1
# OverflowError: cannot convert float infinity to integer
# ValueError: cannot convert float NaN to integer
# OverflowError: cannot convert float infinity to integer
