def f(x):
    match x:
        case n if n < 0: return 'negative'
        case [x, y] if x == y: return 'same', x
        case (1 | 2 | 3) as n: return 'small', n
        case [('a' | 'b') as c, _]: return c
        case other: return other
print(f(-1) if True else 0, f([2, 2]) if False else 'x')  # => negative x
print(f(2), f(9))  # => ('small', 2) 9
