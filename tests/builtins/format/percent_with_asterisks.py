for template, args in ('%*d', (5, 1)), ('%*d', (-5, 1)), ('%.*f', (1, 2.55)), ('%.*f', (-5, 2.5)), ('%*.*f|', (8, 2, 3.14159)), ('%*d', ('a', 1)), ('%*d', (1.5, 1)), ('%.*d', (True, 1)), ('%.*d', (1 << 40, 1)), ('%9999999999999999999d', (1,)), ('%.9999999999999999999d', (1,)), ('%*d', (1,)), ('%(a)*d', {'a': 1}), ('%-*d|', (4, 1)), ('%0*d', (4, -1)):
    for form in template, template.encode():
        try:
            print(form % args)
        except (TypeError, ValueError, OverflowError, KeyError) as error:
            print(type(error).__name__, error)

# output:
#     1
# b'    1'
# 1
# b'1    '
# 2.5
# b'2.5'
# 2
# b'2'
#     3.14|
# b'    3.14|'
# TypeError * wants int
# TypeError * wants int
# TypeError * wants int
# TypeError * wants int
# 1
# b'1'
# OverflowError Python int too large to convert to C int
# OverflowError Python int too large to convert to C int
# ValueError width too big
# ValueError width too big
# ValueError precision too big
# ValueError prec too big
# TypeError not enough arguments for format string
# TypeError not enough arguments for format string
# TypeError not enough arguments for format string
# KeyError b'a'
# 1   |
# b'1   |'
# -001
# b'-001'
