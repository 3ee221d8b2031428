def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2))  # => 3.0 -4.0 1.5 0.5 -0.5 (3.0, 1.5) (-4.0, 0.5)
print(2.0 ** 0.5, 2.0 ** -1, (-8.0) ** (1/3), 0.0 ** 0, 1 / 3.0, 1.5 * 2, 3 - 0.5)  # => 1.4142135623730951 0.5 (1.0000000000000002+1.7320508075688772j) 1.0 0.3333333333333333 3.0 2.5
print(5.0 // float('inf'), -5.0 // float('inf'), -5.0 % float('inf'), 0.0 // -1)  # => 0.0 -1.0 inf -0.0
print(caught(lambda: 1.0 // 0))  # => ZeroDivisionError: division by zero
print(caught(lambda: 1.0 % 0))  # => ZeroDivisionError: division by zero
print(caught(lambda: 1.0 / 0))  # => ZeroDivisionError: division by zero
print(caught(lambda: 0.0 ** -1))  # => ZeroDivisionError: zero to a negative power
print(caught(lambda: 10**400 * 1.0))  # => OverflowError: int too large to convert to float
print(caught(lambda: 1.5 + 'a'))  # => TypeError: unsupported operand type(s) for +: 'float' and 'str'
print(1 == 1.0, 1.5 < 2, float('nan') == float('nan'), 2**53 == 2.0**53, 0.0 == -0.0, float('nan') != 1)  # => True True False True True True
