print(60 * 60 * 24, 1 << 40, -1 ** 2, (-1) ** 2, 2 ** -1)  # => 86400 1099511627776 -1 1 0.5
print(1 / 2, 7 // -2, 7 % -3, 0.1 + 0.2)  # => 0.5 -4 -2 0.30000000000000004
try:
    1 / 0
except ZeroDivisionError as e:
    print(e)  # => division by zero
