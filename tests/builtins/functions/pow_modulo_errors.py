for args in ((2, 3, 4.0), (2.0, 3, 4), (2, 3.0, 4), ('a', 3, 4), (2, -1, 4), (2, 'a'), (2j, 2, 3), (2, 2, 3j), ([], 2, 3), (2, 5, 0), (3, -2, 7), (2, None, 3)):
    try:
        print(pow(*args))
    except Exception as error:
        print(type(error).__name__, error)
class Power:
    def __rpow__(self, base, modulus=None): return 'rpow', base, modulus
print(pow(2, Power()), pow(2, Power(), 5))

# output:
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# TypeError unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
# ValueError base is not invertible for the given modulus
# TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
# ValueError complex modulo
# ValueError complex modulo
# TypeError unsupported operand type(s) for ** or pow(): 'list', 'int', 'int'
# ValueError pow() 3rd argument cannot be 0
# 4
# TypeError unsupported operand type(s) for ** or pow(): 'int', 'NoneType', 'int'
# ('rpow', 2, None) ('rpow', 2, 5)
