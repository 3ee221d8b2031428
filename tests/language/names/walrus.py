if (n := len('abc')) > 2:
    print(n)  # => 3
print([y := 1, y ** 2])  # => [1, 1]
def f():
    total = 0
    out = [total := total + v for v in range(4)]
    return out, total
print(f())  # => ([0, 1, 3, 6], 6)
