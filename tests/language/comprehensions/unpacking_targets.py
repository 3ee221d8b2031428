print([a + b for a, b in [(1, 2), (3, 4)]])  # => [3, 7]
print({k: v for k, (v, *_) in {'a': (1, 2)}.items()})  # => {'a': 1}
