import math


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(math.factorial(20), math.factorial(25), math.comb(5, 2), math.comb(100, 50), math.perm(5, 2), math.perm(5), math.comb(5, 7))  # => 2432902008176640000 15511210043330985984000000 10 100891344545564193334812497256 20 120 0
print(math.gcd(12, 18), math.gcd(), math.gcd(-4, 6, 10), math.lcm(4, 6), math.lcm(0, 5), math.lcm())  # => 6 0 2 12 0 1
print(caught(lambda: math.factorial(-1)))  # => ValueError: factorial() not defined for negative values
print(caught(lambda: math.factorial(1.5)))  # => TypeError: 'float' object cannot be interpreted as an integer
print(caught(lambda: math.comb(5, -1)))  # => ValueError: k must be a non-negative integer
print(caught(lambda: math.gcd(1.5)))  # => TypeError: 'float' object cannot be interpreted as an integer
print(caught(lambda: math.perm(-1, 1)))  # => ValueError: n must be a non-negative integer
