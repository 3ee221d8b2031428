def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print((1+2j) + 1, (1+2j) * (3-1j), (1+2j) / (3-1j), (1+2j) ** 2, (1+2j) - 1, 1 - 2j, -(1+2j), (1+2j) ** -2)  # => (2+2j) (5+5j) (0.1+0.7000000000000001j) (-3+4j) 2j (1-2j) (-1-2j) (-0.12-0.16j)
print(abs(3+4j), (1+2j).conjugate(), (1+2j).real, (1+2j).imag, (1+2j) == (1+2j), (1+0j) == 1, 1j * 1j)  # => 5.0 (1-2j) 1.0 2.0 True True (-1+0j)
print(caught(lambda: 1j / 0))  # => ZeroDivisionError: division by zero
print(caught(lambda: 1j // 1))  # => TypeError: unsupported operand type(s) for //: 'complex' and 'int'
print(caught(lambda: 1j % 1))  # => TypeError: unsupported operand type(s) for %: 'complex' and 'int'
print(caught(lambda: 1j < 2j))  # => TypeError: '<' not supported between instances of 'complex' and 'complex'
print(caught(lambda: 0j ** -1))  # => ZeroDivisionError: zero to a negative or complex power
print(caught(lambda: divmod(1j, 1)))  # => TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
print(repr(1j), repr(-1j), repr(1+0j), repr(complex(-0.0, 1)), repr(complex(1, -0.0)), repr(complex(float('nan'), float('inf'))), str(1.5e100j))  # => 1j (-0-1j) (1+0j) (-0+1j) (1-0j) (nan+infj) 1.5e+100j
