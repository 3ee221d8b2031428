def f():
    try:
        [1 // y for y in (1, 0)]
    except ZeroDivisionError as e:
        return sorted(locals())
print(f())  # => ['e']
