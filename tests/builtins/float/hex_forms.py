import math

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for x in (0.0, -0.0, 1.0, -1.5, 0.1, 5e-324, 2.2250738585072014e-308, 1e308, math.pi, 1 / 3, float("inf"), float("-inf"), float("nan"), 1e16, 255.75):
    print(x.hex())
    if x == x:
        assert float.fromhex(x.hex()) == x
show((1.5).hex, 1)
show(float.hex, 1)

# output:
# 0x0.0p+0
# -0x0.0p+0
# 0x1.0000000000000p+0
# -0x1.8000000000000p+0
# 0x1.999999999999ap-4
# 0x0.0000000000001p-1022
# 0x1.0000000000000p-1022
# 0x1.1ccf385ebc8a0p+1023
# 0x1.921fb54442d18p+1
# 0x1.5555555555555p-2
# inf
# -inf
# nan
# 0x1.1c37937e08000p+53
# 0x1.ff80000000000p+7
# TypeError: float.hex() takes no arguments (1 given)
# TypeError: descriptor 'hex' for 'float' objects doesn't apply to a 'int' object
