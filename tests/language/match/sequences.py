def f(x):
    match x:
        case []: return 'empty'
        case [a]: return 'one', a
        case [a, b]: return 'two', a, b
        case [a, *rest, z]: return a, rest, z
        case _: return 'no'
print(f([]), f((1,)), f([1, 2]), f(range(4)), f('ab'), f({1}))  # => empty ('one', 1) ('two', 1, 2) (0, [1, 2], 3) no no
