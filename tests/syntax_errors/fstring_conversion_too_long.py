# exit: 1
f'{a!rr}'

# output:
#   File "fstring_conversion_too_long.py", line 2
#     f'{a!rr}'
#          ^^
# SyntaxError: f-string: invalid conversion character 'rr': expected 's', 'r', or 'a'
