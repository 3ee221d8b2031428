def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(float(), float('1.5'), float(' 1e3 '), float('1_0.5'), float('inf'), float('-Infinity'), float(5), float(True), float('.5'), float('5.'))  # => 0.0 1.5 1000.0 10.5 inf -inf 5.0 1.0 0.5 5.0
print(float(b'1.5'), float('１.５'), float(10**20), float('1e400'), float('1e-400'))  # => 1.5 1.5 1e+20 inf 0.0
print(caught(lambda: float('abc')))  # => ValueError: could not convert string to float: 'abc'
print(caught(lambda: float('')))  # => ValueError: could not convert string to float: ''
print(caught(lambda: float('1__0')))  # => ValueError: could not convert string to float: '1__0'
print(caught(lambda: float('.')))  # => ValueError: could not convert string to float: '.'
print(caught(lambda: float('1e')))  # => ValueError: could not convert string to float: '1e'
print(caught(lambda: float(None)))  # => TypeError: float() argument must be a string or a real number, not 'NoneType'
print(caught(lambda: float([])))  # => TypeError: float() argument must be a string or a real number, not 'list'
print(float.from_number(5), float.fromhex('0x1.8p3'), float.fromhex('-0x.1'), (1.5).hex(), (0.1).hex(), (-0.0).hex(), (5e-324).hex())  # => 5.0 12.0 -0.0625 0x1.8000000000000p+0 0x1.999999999999ap-4 -0x0.0p+0 0x0.0000000000001p-1022
print(caught(lambda: float.fromhex('xyz')))  # => ValueError: invalid hexadecimal floating-point string
print(caught(lambda: float.fromhex('0x1p5000')))  # => OverflowError: hexadecimal value too large to represent as a float
