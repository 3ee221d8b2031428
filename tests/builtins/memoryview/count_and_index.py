def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


m = memoryview(b"abcabc")
print(m.count(97), m.count(0), m.index(98), m.index(98, 2), m.index(99, -2), list(m), 97 in m, b"a" in m, list(reversed(m)), max(m), sorted(m))
show(m.index, 0)
show(m.index, 97, 1, 3)
show(m.index)
show(m.index, 97, "x")
show(m.count)
show(m.count, "a")
d = memoryview(bytearray(16)).cast("d")
print(d.count(0), d.index(0.0), d.count(0j))
c = memoryview(b"xyx").cast("c")
print(c.count(b"x"), c.index(b"y"), list(c), c.tolist())

# output:
# 2 0 1 4 5 [97, 98, 99, 97, 98, 99] True False [99, 98, 97, 99, 98, 97] 99 [97, 97, 98, 98, 99, 99]
# ValueError: memoryview.index(x): x not found
# ValueError: memoryview.index(x): x not found
# TypeError: index expected at least 1 argument, got 0
# TypeError: slice indices must be integers or have an __index__ method
# TypeError: memoryview.count() takes exactly one argument (0 given)
# 0
# 2 0 2
# 2 1 [b'x', b'y', b'x'] [b'x', b'y', b'x']
