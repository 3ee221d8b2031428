def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5, -2), round(0.5), round(1.25, 1), round(1e20))  # => 2 4 -2 2.67 1200.0 0 1.2 100000000000000000000
print(round(1.5, 0), round(-0.4), round(5.015, 2), round(1e300, 2), round(123.456, -3), round(55.0, -1), round(1.0e-7, 3))  # => 2.0 0 5.01 1e+300 0.0 60.0 0.0
print(caught(lambda: round(float('nan'))))  # => ValueError: cannot convert float NaN to integer
print(caught(lambda: round(float('inf'))))  # => OverflowError: cannot convert float infinity to integer
print(caught(lambda: round(1.5, 'a')))  # => TypeError: 'str' object cannot be interpreted as an integer
print(int(2.9), int(-2.9), (2.5).__floor__(), (2.5).__ceil__(), (-2.5).__trunc__())  # => 2 -2 2 3 -2
