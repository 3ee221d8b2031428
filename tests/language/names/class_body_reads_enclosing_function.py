def f(x):
    class C:
        y = x
        z = y + '!'
    return C.y, C.z
print(f('outer'))  # => ('outer', 'outer!')
