def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


t = (1, 2, 3, 2)
print(t, (), (1,), t[0], t[-1], t[1:3], t[::-1], t + (4,), t * 2, 2 * (0,))  # => (1, 2, 3, 2) () (1,) 1 2 (2, 3) (2, 3, 2, 1) (1, 2, 3, 2, 4) (1, 2, 3, 2, 1, 2, 3, 2) (0, 0)
print(t.count(2), t.index(2), t.index(2, 2), 3 in t, len(t), tuple('ab'), tuple([1]), tuple(t) is t, t[:] is t)  # => 2 1 3 True 4 ('a', 'b') (1,) True True
print(t == (1, 2, 3, 2), t < (1, 3), hash((1, 'a')) == hash((1, 'a')), {(1, 2): 'x'}[1, 2], hash((1, 2)) == hash((1.0, 2.0)))  # => True True True x True
print(caught(lambda: t[9]))  # => IndexError: tuple index out of range
print(caught(lambda: t['a']))  # => TypeError: tuple indices must be integers or slices, not str
print(caught(lambda: t.index(9)))  # => ValueError: tuple.index(x): x not in tuple
print(caught(lambda: t + [1]))  # => TypeError: can only concatenate tuple (not "list") to tuple
print(caught(lambda: hash(([],))))  # => TypeError: unhashable type: 'list'
print(caught(lambda: tuple(1)))  # => TypeError: 'int' object is not iterable
print(caught(lambda: tuple(1, 2)))  # => TypeError: tuple expected at most 1 argument, got 2
print(caught(lambda: t.foo))  # => AttributeError: 'tuple' object has no attribute 'foo'
