g = (x * y for x in range(3) if x for y in (10, 20))
print(list(g))  # => [10, 20, 20, 40]
print(sum(x for x in range(4)))  # => 6
def f(n): return (x + n for x in range(2))
print(list(f(5)))  # => [5, 6]
