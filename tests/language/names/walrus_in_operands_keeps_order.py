def f(x):
    return x + (x := 10) + x
print(f(1))  # => 21
