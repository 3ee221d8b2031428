def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(sum, [1, 2, 3])
show(sum, [])
show(sum, [1, 2], 10)
show(sum, [1, 2], start=10)
show(sum, [[1], [2]], [])
show(sum, [(1,), (2,)], ())
show(sum, ["a"], "")
show(sum, [b"a"], b"")
show(sum, [bytearray(b"a")], bytearray())
show(sum, ["a"])
show(sum, [1, "a"])
show(sum, 5)
show(sum)
show(sum, [1], 2, 3)
show(sum, iterable=[1])
show(sum, [0.1] * 10)
show(sum, [1e100, 1.0, -1e100])
show(sum, [1, 0.5, 2])
show(sum, [0.1, 1])
show(sum, [10 ** 30, 0.5])
show(sum, [1j, 2, 0.5])
show(sum, [True, True])
show(sum, [float("inf"), float("-inf")])
show(sum, [0.1, 0.2, 0.3], 1j)
show(sum, [-0.0])
show(sum, [-0.0, -0.0], -0.0)
show(sum, {1: "a", 2: "b"})
show(sum, [None])


class A:
    def __radd__(self, other):
        return f"radd {other}"


show(sum, [A()])

# output:
# 6
# 0
# 13
# 13
# [1, 2]
# (1, 2)
# TypeError: sum() can't sum strings [use ''.join(seq) instead]
# TypeError: sum() can't sum bytes [use b''.join(seq) instead]
# TypeError: sum() can't sum bytearray [use b''.join(seq) instead]
# TypeError: unsupported operand type(s) for +: 'int' and 'str'
# TypeError: unsupported operand type(s) for +: 'int' and 'str'
# TypeError: 'int' object is not iterable
# TypeError: sum() takes at least 1 positional argument (0 given)
# TypeError: sum() takes at most 2 arguments (3 given)
# TypeError: sum() takes at least 1 positional argument (0 given)
# 1.0
# 1.0
# 3.5
# 1.1
# 1e+30
# (2.5+1j)
# 2
# nan
# (0.6+1j)
# 0.0
# -0.0
# 3
# TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
# 'radd 0'
