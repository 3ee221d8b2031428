def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a, b = 3 + 4j, -1 - 2j
print(a + b, a - b, a * b, a / b, a ** 2, a ** -1, a ** 0, a ** 0.5, abs(a), -a, +a, bool(0j), bool(1j), a == b, a != b, a == 3, 3 + 0j == 3)
print(a.real, a.imag, a.conjugate(), 1j ** 2, 2 ** 1j, 0j ** 0, (1 + 1j) ** 100, (1e200 + 1e200j) * 1e-100)
for text in ("a // b", "a % b", "divmod(a, b)", "a < b", "a >= 1", "int(a)", "float(a)", "0j ** -1", "0j ** 1j", "a / 0", "a ** 10000", "abs(1e308 + 1e308j)", "round(a)", "a[0]",
             "pow(a, 2, 3)", "a & 1", "~a", "hash(a) == hash(3 + 4j)", "math.floor(a)", "a // 1", "1 % a", "max(a, b)", "(1e308+1e308j) * 10"):
    show(eval, text, {"a": a, "b": b, "math": __import__("math")})

# output:
# (2+2j) (4+6j) (5-10j) (-2.2+0.4j) (-7+24j) (0.12-0.16j) (1+0j) (2+1j) 5.0 (-3-4j) (3+4j) False True False True False True
# 3.0 4.0 (3-4j) (-1+0j) (0.7692389013639721+0.6389612763136348j) (1+0j) (-1125899906842624+0j) (1e+100+1e+100j)
# TypeError: unsupported operand type(s) for //: 'complex' and 'complex'
# TypeError: unsupported operand type(s) for %: 'complex' and 'complex'
# TypeError: unsupported operand type(s) for divmod(): 'complex' and 'complex'
# TypeError: '<' not supported between instances of 'complex' and 'complex'
# TypeError: '>=' not supported between instances of 'complex' and 'int'
# TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
# TypeError: float() argument must be a string or a real number, not 'complex'
# ZeroDivisionError: zero to a negative or complex power
# ZeroDivisionError: zero to a negative or complex power
# ZeroDivisionError: division by zero
# OverflowError: complex exponentiation
# 1.4142135623730951e+308
# TypeError: type complex doesn't define __round__ method
# TypeError: 'complex' object is not subscriptable
# ValueError: complex modulo
# TypeError: unsupported operand type(s) for &: 'complex' and 'int'
# TypeError: bad operand type for unary ~: 'complex'
# True
# TypeError: must be real number, not complex
# TypeError: unsupported operand type(s) for //: 'complex' and 'int'
# TypeError: unsupported operand type(s) for %: 'int' and 'complex'
# TypeError: '>' not supported between instances of 'complex' and 'complex'
# (inf+infj)
