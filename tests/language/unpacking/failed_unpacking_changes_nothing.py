def f():
    a = b = 'old'
    try:
        a, b = iter([1])
    except ValueError:
        pass
    return a, b
print(f())  # => ('old', 'old')
