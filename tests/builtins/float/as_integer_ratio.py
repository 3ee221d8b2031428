def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for x in (0.0, -0.0, 0.5, -0.75, 0.1, 5e-324, 1e22, 1e300 / 1e290, 3.0, 2 ** 60 + 0.0):
    print(x.as_integer_ratio())
show(float("inf").as_integer_ratio)
show(float("-inf").as_integer_ratio)
show(float("nan").as_integer_ratio)
show((1.5).as_integer_ratio, 1)
print((7).as_integer_ratio(), True.as_integer_ratio(), (-4).as_integer_ratio())

# output:
# (0, 1)
# (0, 1)
# (1, 2)
# (-3, 4)
# (3602879701896397, 36028797018963968)
# (1, 202402253307310618352495346718917307049556649764142118356901358027430339567995346891960383701437124495187077864316811911389808737385793476867013399940738509921517424276566361364466907742093216341239767678472745068562007483424692698618103355649159556340810056512358769552333414615230502532186327508646006263307707741093494784)
# (10000000000000000000000, 1)
# (10000000000, 1)
# (3, 1)
# (1152921504606846976, 1)
# OverflowError: cannot convert Infinity to integer ratio
# OverflowError: cannot convert Infinity to integer ratio
# ValueError: cannot convert NaN to integer ratio
# TypeError: float.as_integer_ratio() takes no arguments (1 given)
# (7, 1) (1, 1) (-4, 1)
