import operator
class X: pass
ops = ['+', '-', '*', '/', '//', '%', '**', '@', '<<', '>>', '&', '|', '^', '<', '<=', '>', '>=', 'in']
for op in ops:
    try: eval(f'x {op} 5', {'x': X()})
    except TypeError as e: print(e)
for op in ('+=', '-=', '*=', '/=', '//=', '%=', '**=', '@=', '<<=', '>>=', '&=', '|=', '^='):
    try: exec(f'x {op} 5', {'x': X()})
    except TypeError as e: print(e)
for op in '+-~':
    try: eval(f'{op}x', {'x': X()})
    except TypeError as e: print(e)
for source in ('divmod(x, 1)', 'pow(x, 1)', 'pow(1, 2, x)', 'pow(2, x, 3)', 'abs(x)', 'round(x)', 'int(x)', 'float(x)', 'complex(x)', 'len(x)', 'x[0]', 'x()', 'hex(x)',
               'iter(x)', 'next(x)', 'reversed(x)', '[*x]', 'print(**x)', '"a" + 1', '1 + "a"', '[] + ()', '"%d" % "a"', '"a" * "b"', 'None + 1', 'x < x', '1 < "a"', 'sum(["a"])', 'print << 1'):
    try: eval(source, {'x': X()})
    except TypeError as e: print(source, '|', e)

# output:
# unsupported operand type(s) for +: 'X' and 'int'
# unsupported operand type(s) for -: 'X' and 'int'
# unsupported operand type(s) for *: 'X' and 'int'
# unsupported operand type(s) for /: 'X' and 'int'
# unsupported operand type(s) for //: 'X' and 'int'
# unsupported operand type(s) for %: 'X' and 'int'
# unsupported operand type(s) for ** or pow(): 'X' and 'int'
# unsupported operand type(s) for @: 'X' and 'int'
# unsupported operand type(s) for <<: 'X' and 'int'
# unsupported operand type(s) for >>: 'X' and 'int'
# unsupported operand type(s) for &: 'X' and 'int'
# unsupported operand type(s) for |: 'X' and 'int'
# unsupported operand type(s) for ^: 'X' and 'int'
# '<' not supported between instances of 'X' and 'int'
# '<=' not supported between instances of 'X' and 'int'
# '>' not supported between instances of 'X' and 'int'
# '>=' not supported between instances of 'X' and 'int'
# argument of type 'int' is not a container or iterable
# unsupported operand type(s) for +=: 'X' and 'int'
# unsupported operand type(s) for -=: 'X' and 'int'
# unsupported operand type(s) for *=: 'X' and 'int'
# unsupported operand type(s) for /=: 'X' and 'int'
# unsupported operand type(s) for //=: 'X' and 'int'
# unsupported operand type(s) for %=: 'X' and 'int'
# unsupported operand type(s) for **=: 'X' and 'int'
# unsupported operand type(s) for @=: 'X' and 'int'
# unsupported operand type(s) for <<=: 'X' and 'int'
# unsupported operand type(s) for >>=: 'X' and 'int'
# unsupported operand type(s) for &=: 'X' and 'int'
# unsupported operand type(s) for |=: 'X' and 'int'
# unsupported operand type(s) for ^=: 'X' and 'int'
# bad operand type for unary +: 'X'
# bad operand type for unary -: 'X'
# bad operand type for unary ~: 'X'
# divmod(x, 1) | unsupported operand type(s) for divmod(): 'X' and 'int'
# pow(x, 1) | unsupported operand type(s) for ** or pow(): 'X' and 'int'
# pow(1, 2, x) | unsupported operand type(s) for ** or pow(): 'int', 'int', 'X'
# pow(2, x, 3) | unsupported operand type(s) for ** or pow(): 'int', 'X', 'int'
# abs(x) | bad operand type for abs(): 'X'
# round(x) | type X doesn't define __round__ method
# int(x) | int() argument must be a string, a bytes-like object or a real number, not 'X'
# float(x) | float() argument must be a string or a real number, not 'X'
# complex(x) | complex() argument must be a string or a number, not X
# len(x) | object of type 'X' has no len()
# x[0] | 'X' object is not subscriptable
# x() | 'X' object is not callable
# hex(x) | 'X' object cannot be interpreted as an integer
# iter(x) | 'X' object is not iterable
# next(x) | 'X' object is not an iterator
# reversed(x) | 'X' object is not reversible
# [*x] | Value after * must be an iterable, not X
# print(**x) | print() argument after ** must be a mapping, not X
# "a" + 1 | can only concatenate str (not "int") to str
# 1 + "a" | unsupported operand type(s) for +: 'int' and 'str'
# [] + () | can only concatenate list (not "tuple") to list
# "%d" % "a" | %d format: a real number is required, not str
# "a" * "b" | can't multiply sequence by non-int of type 'str'
# None + 1 | unsupported operand type(s) for +: 'NoneType' and 'int'
# x < x | '<' not supported between instances of 'X' and 'X'
# 1 < "a" | '<' not supported between instances of 'int' and 'str'
# sum(["a"]) | unsupported operand type(s) for +: 'int' and 'str'
# print << 1 | unsupported operand type(s) for <<: 'builtin_function_or_method' and 'int'
