def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(min)
show(max)
show(min, 1)
show(max, [])
show(min, (), default="none")
show(min, [], default=None)
show(max, 1, 2, default=3)
show(max, [3, 1, 2], key=lambda x: -x)
show(max, 1, 2, key=None)
show(min, "abc", "abd", key=len)
show(max, [1, "a"])
show(max, 1, "a", 2)
show(min, [1], [0])
show(min, key=len)
show(min, default=1)
show(min, [1, 2], nope=1)
show(min, [1], key=5)
show(max, {"a": 1, "b": 2})
show(max, range(0), default=0)
show(max, [(1, 2), (1, 3)], key=lambda p: p[0])
show(min, [0.0, -0.0])
show(max, [True, 1])
show(max, None)
show(min, iter([3, 1]))


def failing():
    yield 1
    raise KeyError("in iteration")


show(max, failing())
show(max, [1, 2], key=lambda x: 1 / (x - 2))

# output:
# TypeError: min expected at least 1 argument, got 0
# TypeError: max expected at least 1 argument, got 0
# TypeError: 'int' object is not iterable
# ValueError: max() iterable argument is empty
# 'none'
# None
# TypeError: Cannot specify a default for max() with multiple positional arguments
# 1
# 2
# 'abc'
# TypeError: '>' not supported between instances of 'str' and 'int'
# TypeError: '>' not supported between instances of 'str' and 'int'
# [0]
# TypeError: min expected at least 1 argument, got 0
# TypeError: min expected at least 1 argument, got 0
# TypeError: min() got an unexpected keyword argument 'nope'
# TypeError: 'int' object is not callable
# 'b'
# 0
# (1, 2)
# 0.0
# True
# TypeError: 'NoneType' object is not iterable
# 1
# KeyError: 'in iteration'
# ZeroDivisionError: division by zero
