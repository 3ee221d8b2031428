# exit: 1
x = f'{a!x}'

# output:
#   File "fstring_bad_conversion.py", line 2
#     x = f'{a!x}'
#              ^
# SyntaxError: f-string: invalid conversion character 'x': expected 's', 'r', or 'a'
