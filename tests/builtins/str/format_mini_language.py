for value, spec in ((42, '08b'), (42, '#010x'), (-42, '+,d'), (1234567, ',') , (1234567, '_'), (0xabcdef, '_x'), (3.14159, '.2f'), (3.14159, '10.3e'), (0.000012, 'g'), (1e20, ',.0f'), (0.5, '.0%'), (255, 'c'), (65, '>5c'), ('ab', '^7'), ('ab', '*<5.1'), (True, 'd'), (True, ''), (True, '5'), (1j, '.2f'), (-0.0001, 'z.2f'), (12, '=+5'), (12, '<05'), (1.5, '05'), (float('nan'), '06'), (float('inf'), '+'), (10**20, 'e'), (10**20, ',d'), (1234.5, '010,.1f'), (0.1, '.20f'), (5, '.2f'), (12345.678, 'n'), (1e-7, ''), (100000.0, '.3'), (1234567.0, '.3'), (3, ' d')):
    print(repr(value), repr(spec), '->', repr(format(value, spec)))
for value, spec in ((1, 's'), ('a', 'd'), (1, '.2d'), ('a', '+'), ('a', '='), (1.5, 'd'), (1, 'q'), (1, ',s'), ('a', ','), (1, ',_'), (1, '_,'), ([], '5'), (None, 'x'), (1, '10000000000000000000'), (1.5, ',x'), (1, 'z'), ('a', 'z'), (1, '+c'), (-1, 'c'), (1j, '05'), (1j, '=5'), ('a', '#'), (1, '#c'), (1, ',c'), (1, ',x'), (1, '{'), (b'a', 's')):
    try:
        print(repr(format(value, spec)))
    except Exception as error:
        print(repr(value), repr(spec), type(error).__name__, error)

# output:
# 42 '08b' -> '00101010'
# 42 '#010x' -> '0x0000002a'
# -42 '+,d' -> '-42'
# 1234567 ',' -> '1,234,567'
# 1234567 '_' -> '1_234_567'
# 11259375 '_x' -> 'ab_cdef'
# 3.14159 '.2f' -> '3.14'
# 3.14159 '10.3e' -> ' 3.142e+00'
# 1.2e-05 'g' -> '1.2e-05'
# 1e+20 ',.0f' -> '100,000,000,000,000,000,000'
# 0.5 '.0%' -> '50%'
# 255 'c' -> 'ÿ'
# 65 '>5c' -> '    A'
# 'ab' '^7' -> '  ab   '
# 'ab' '*<5.1' -> 'a****'
# True 'd' -> '1'
# True '' -> 'True'
# True '5' -> '    1'
# 1j '.2f' -> '0.00+1.00j'
# -0.0001 'z.2f' -> '0.00'
# 12 '=+5' -> '+  12'
# 12 '<05' -> '12000'
# 1.5 '05' -> '001.5'
# nan '06' -> '000nan'
# inf '+' -> '+inf'
# 100000000000000000000 'e' -> '1.000000e+20'
# 100000000000000000000 ',d' -> '100,000,000,000,000,000,000'
# 1234.5 '010,.1f' -> '0,001,234.5'
# 0.1 '.20f' -> '0.10000000000000000555'
# 5 '.2f' -> '5.00'
# 12345.678 'n' -> '12345.7'
# 1e-07 '' -> '1e-07'
# 100000.0 '.3' -> '1e+05'
# 1234567.0 '.3' -> '1.23e+06'
# 3 ' d' -> ' 3'
# 1 's' ValueError Unknown format code 's' for object of type 'int'
# 'a' 'd' ValueError Unknown format code 'd' for object of type 'str'
# 1 '.2d' ValueError Precision not allowed in integer format specifier
# 'a' '+' ValueError Sign not allowed in string format specifier
# 'a' '=' ValueError '=' alignment not allowed in string format specifier
# 1.5 'd' ValueError Unknown format code 'd' for object of type 'float'
# 1 'q' ValueError Unknown format code 'q' for object of type 'int'
# 1 ',s' ValueError Cannot specify ',' with 's'.
# 'a' ',' ValueError Cannot specify ',' with 's'.
# 1 ',_' ValueError Cannot specify both ',' and '_'.
# 1 '_,' ValueError Cannot specify both ',' and '_'.
# [] '5' TypeError unsupported format string passed to list.__format__
# None 'x' TypeError unsupported format string passed to NoneType.__format__
# 1 '10000000000000000000' ValueError Too many decimal digits in format string
# 1.5 ',x' ValueError Cannot specify ',' with 'x'.
# 1 'z' ValueError Negative zero coercion (z) not allowed in integer format specifier
# 'a' 'z' ValueError Negative zero coercion (z) not allowed in string format specifier
# 1 '+c' ValueError Sign not allowed with integer format specifier 'c'
# -1 'c' OverflowError %c arg not in range(0x110000)
# 1j '05' ValueError Zero padding is not allowed in complex format specifier
# 1j '=5' ValueError '=' alignment flag is not allowed in complex format specifier
# 'a' '#' ValueError Alternate form (#) not allowed in string format specifier
# 1 '#c' ValueError Alternate form (#) not allowed with integer format specifier 'c'
# 1 ',c' ValueError Cannot specify ',' with 'c'.
# 1 ',x' ValueError Cannot specify ',' with 'x'.
# 1 '{' ValueError Unknown format code '{' for object of type 'int'
# b'a' 's' TypeError unsupported format string passed to bytes.__format__
