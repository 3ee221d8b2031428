print(pow(2, 3), pow(2, -1), pow(2.0, 3), pow(7, 2, 5), pow(base=2, exp=5), pow(2, 10, mod=7))  # => 8 0.5 8.0 4 32 2
print(divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), divmod(True, 2))  # => (3, 1) (-4, 1) (3.0, 1.5) (0, 1)
print(abs(-3), abs(-2.5), abs(True), round(2.567, 1), round(5), round(True))  # => 3 2.5 1 2.6 5 1
