class A:
    n = 3
    squares = [i * i for i in range(n)]
print(A.squares, hasattr(A, 'i'))  # => [0, 1, 4] False
