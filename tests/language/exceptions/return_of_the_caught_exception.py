def f():
    try:
        raise ValueError('x')
    except ValueError as e:
        return e
print(repr(f()))  # => ValueError('x')
