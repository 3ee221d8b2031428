def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(complex(), complex(1), complex(1, 2), complex('1+2j'), complex('j'), complex('-j'), complex(' (1-2j) '), complex('1e5-2e3j'), complex('3'), complex('nan+infj'))  # => 0j (1+0j) (1+2j) (1+2j) 1j -1j (1-2j) (100000-2000j) (3+0j) (nan+infj)
print(caught(lambda: complex('abc')))  # => ValueError: complex() arg is a malformed string
print(caught(lambda: complex('1 + 2j')))  # => ValueError: complex() arg is a malformed string
print(caught(lambda: complex('')))  # => ValueError: complex() arg is a malformed string
print(caught(lambda: complex(None)))  # => TypeError: complex() argument must be a string or a number, not NoneType
print(caught(lambda: complex(1, '2')))  # => TypeError: complex() argument 'imag' must be a real number, not str
print(caught(lambda: complex('1', 2)))  # => TypeError: complex() argument 'real' must be a real number, not str
print(caught(lambda: complex(1, None)))  # => TypeError: complex() argument 'imag' must be a real number, not NoneType
print(complex(imag=2), complex(real=3), hash(1j) == hash(1j), hash(complex(2, 0)) == hash(2), bool(0j), bool(1j))  # => 2j (3+0j) True True False True
