def f():
    import math
    from math import pi as p
    return math.floor(p)
print(f())  # => 3
