def f():
    x: missing = 1
    y: also_missing
    return x
print(f())  # => 1
