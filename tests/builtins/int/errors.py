def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(caught(lambda: 1 + None))  # => TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
print(caught(lambda: 1 + 'a'))  # => TypeError: unsupported operand type(s) for +: 'int' and 'str'
print(caught(lambda: None + 1))  # => TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
print(caught(lambda: 1 < 'a'))  # => TypeError: '<' not supported between instances of 'int' and 'str'
print(caught(lambda: -'a'))  # => TypeError: bad operand type for unary -: 'str'
print(caught(lambda: ~1.5))  # => TypeError: bad operand type for unary ~: 'float'
print(caught(lambda: 1.5 & 1))  # => TypeError: unsupported operand type(s) for &: 'float' and 'int'
print(caught(lambda: 1 @ 2))  # => TypeError: unsupported operand type(s) for @: 'int' and 'int'
print(caught(lambda: round('a')))  # => TypeError: type str doesn't define __round__ method
print(caught(lambda: abs('a')))  # => TypeError: bad operand type for abs(): 'str'
print(caught(lambda: divmod('a', 1)))  # => TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
print(caught(lambda: pow('a', 1)))  # => TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
print(caught(lambda: pow(2, 'a', 3)))  # => TypeError: unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'
print(caught(lambda: pow(2.0, 3, 5)))  # => TypeError: pow() 3rd argument not allowed unless all arguments are integers
