def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(7 // 2, -7 // 2, 7 // -2, 7 % 3, -7 % 3, 7 % -3, divmod(-7, 2))  # => 3 -4 -4 1 2 -2 (-4, 1)
print(7 / 2, 6 / 3, 1 / 3, 10**30 / 10**29)  # => 3.5 2.0 0.3333333333333333 10.0
print(2**10, 2**-1, (-2)**3, 0**0, pow(2, 10, 1000), pow(3, -1, 7), pow(2, 3, -5))  # => 1024 0.5 -8 1 24 5 -2
print(1 << 10, 1024 >> 3, -1 >> 10, 5 & 3, 5 | 3, 5 ^ 3, ~5)  # => 1024 128 -1 1 7 6 -6
print(caught(lambda: 1 // 0))  # => ZeroDivisionError: division by zero
print(caught(lambda: 1 % 0))  # => ZeroDivisionError: division by zero
print(caught(lambda: 1 / 0))  # => ZeroDivisionError: division by zero
print(caught(lambda: 0**-1))  # => ZeroDivisionError: zero to a negative power
print(caught(lambda: 1 << -1))  # => ValueError: negative shift count
print(caught(lambda: pow(2, 3, 0)))  # => ValueError: pow() 3rd argument cannot be 0
print(caught(lambda: pow(2, -1, 4)))  # => ValueError: base is not invertible for the given modulus
print(caught(lambda: divmod(1, 0)))  # => ZeroDivisionError: division by zero
print(abs(-5), -(-5), +5, round(15, -1), round(25, -1), round(1234, -2), round(5, 1))  # => 5 5 5 20 20 1200 5
