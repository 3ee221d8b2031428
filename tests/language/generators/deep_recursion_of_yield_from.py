def tree(n):
    if n:
        yield from tree(n - 1)
    yield n
print(list(tree(50))[-3:])  # => [48, 49, 50]
