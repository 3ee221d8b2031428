def f():
    x = 'outer'
    class C:
        y = x
        x = 'inner'
        z = x
    return C.y, C.z
print(f())  # => ('outer', 'inner')
