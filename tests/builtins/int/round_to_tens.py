def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for n in (15, 25, -15, -25, 149, 150, 151, 1250, 0, 5, -5, 45, 55, 10 ** 20 + 50):
    print(round(n, -1), round(n, -2), round(n), round(n, 0), round(n, 5), round(n, None))
show(round, 5, 1 << 70)
show(round, 5, "1")
show(round, 5, 1.0)
show(round, number=5, ndigits=-1)
show(round, True, -1)
show(round, "5")
show(round)
show(round, 1, 2, 3)

# output:
# 20 0 15 15 15 15
# 20 0 25 25 25 25
# -20 0 -15 -15 -15 -15
# -20 0 -25 -25 -25 -25
# 150 100 149 149 149 149
# 150 200 150 150 150 150
# 150 200 151 151 151 151
# 1250 1200 1250 1250 1250 1250
# 0 0 0 0 0 0
# 0 0 5 5 5 5
# 0 0 -5 -5 -5 -5
# 40 0 45 45 45 45
# 60 100 55 55 55 55
# 100000000000000000050 100000000000000000000 100000000000000000050 100000000000000000050 100000000000000000050 100000000000000000050
# 5
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'float' object cannot be interpreted as an integer
# 0
# 0
# TypeError: type str doesn't define __round__ method
# TypeError: round() missing required argument 'number' (pos 1)
# TypeError: round() takes at most 2 arguments (3 given)
