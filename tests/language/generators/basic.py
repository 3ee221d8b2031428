def g(n):
    for i in range(n):
        yield i
print(list(g(3)), sum(g(4)))  # => [0, 1, 2] 6
it = g(1)
print(next(it), next(it, 'end'))  # => 0 end
