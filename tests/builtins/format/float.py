def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(f'{3.14159:.2f} {3.14159:.0f} {3.14159:10.3f}| {3.14159:<10.3f}|')  # => 3.14 3      3.142| 3.142     |
print(f'{1e10:g} {1e-5:g} {123456789.0:g} {0.0001:g} {1e16} {1e22}')  # => 1e+10 1e-05 1.23457e+08 0.0001 1e+16 1e+22
print(f'{12345.678:e} {12345.678:.2E} {0.0:e}')  # => 1.234568e+04 1.23E+04 0.000000e+00
print(f'{0.256:.1%} {1:%}')  # => 25.6% 100.000000%
print(f'{1234567.891:,.2f} {1234567.891:_.1f} {-1234.5:012,.1f}')  # => 1,234,567.89 1_234_567.9 -0,001,234.5
print(f'{float("nan"):f} {float("inf"):F} {float("-inf"):10}|{float("nan"):+}')  # => nan INF       -inf|+nan
print(f'{-0.0:f} {-0.0:z.1f} {-0.04:z.1f}')  # => -0.000000 0.0 0.0
print(f'{1.5:#.0f} {2.5:.0f} {3.5:.0f} {0.5:.0f} {1.0:#g}')  # => 2. 2 4 0 1.00000
print(f'{100.0:.3} {100.0:.4} {1e5:.3} {1234.5:.4} {1.0:.1}')  # => 1e+02 100.0 1e+05 1.234e+03 1e+00
print(f'{123.456789:_.6_f} {1.5:.,f}')  # => 123.456_789 1.500,000
print(caught(lambda: format(1.5, 'd')))  # => ValueError: Unknown format code 'd' for object of type 'float'
print(caught(lambda: format(1.5, '.')))  # => ValueError: Format specifier missing precision
print(caught(lambda: format(1.5, 'x')))  # => ValueError: Unknown format code 'x' for object of type 'float'
print(caught(lambda: format(1.5, '.99999999999f')))  # => ValueError: Too many decimal digits in format string
