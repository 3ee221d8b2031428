def f(x):
    a = 'old'
    match x:
        case [a, 5]: pass
        case _: pass
    return a
print(f([1, 5]), f([1, 6]))  # => 1 old
