# exit: 1
f'{a!r 5}'

# output:
#   File "fstring_after_conversion.py", line 2
#     f'{a!r 5}'
#            ^
# SyntaxError: f-string: expecting ':' or '}'
