def f(x):
    match x:
        case {'a': [{'b': b}, *_], 'c': (c, d)}: return b, c, d
        case [[a, b], [c, d]]: return a, b, c, d
        case [a, [b, *c]] | {'x': a, 'y': [b, *c]}: return a, b, c
print(f({'a': [{'b': 1}, 2], 'c': (3, 4)}), f([[1, 2], [3, 4]]), f({'x': 1, 'y': [2, 3]}))  # => (1, 3, 4) (1, 2, 3, 4) (1, 2, [3])
