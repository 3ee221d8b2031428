def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(f'{1+2j} {1+2j:.1f} {1+2j:g} {1+2j:>12}| {1+2j:+} {2j:.2}')  # => (1+2j) 1.0+2.0j 1+2j       (1+2j)| (+1+2j) 2j
print(f'{1.5-2.5j:e}')  # => 1.500000e+00-2.500000e+00j
print(caught(lambda: format(1j, '05')))  # => ValueError: Zero padding is not allowed in complex format specifier
print(caught(lambda: format(1j, '=5')))  # => ValueError: '=' alignment flag is not allowed in complex format specifier
print(caught(lambda: format(1j, 'd')))  # => ValueError: Unknown format code 'd' for object of type 'complex'
