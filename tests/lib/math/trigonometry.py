import math


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(math.sin(1), math.cos(1), math.tan(1), math.asin(1), math.acos(0.5), math.atan(1), math.atan2(1, -1), math.atan2(-0.0, -0.0))  # => 0.8414709848078965 0.5403023058681398 1.5574077246549023 1.5707963267948966 1.0471975511965979 0.7853981633974483 2.356194490192345 -3.141592653589793
print(math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(0.5), math.degrees(math.pi), math.radians(180))  # => 1.1752011936438014 1.5430806348152437 0.7615941559557649 0.881373587019543 1.3169578969248166 0.5493061443340548 180.0 3.141592653589793
print(caught(lambda: math.sin(math.inf)))  # => ValueError: expected a finite input, got inf
print(caught(lambda: math.acos(2)))  # => ValueError: expected a number in range from -1 up to 1, got 2.0
print(caught(lambda: math.acosh(0.5)))  # => ValueError: expected argument value not less than 1, got 0.5
print(caught(lambda: math.atanh(1)))  # => ValueError: expected a number between -1 and 1, got 1.0
print(caught(lambda: math.cosh(1000)))  # => OverflowError: math range error
