# exit: 1
f'{a!3}'

# output:
#   File "fstring_conversion_is_number.py", line 2
#     f'{a!3}'
#          ^
# SyntaxError: f-string: invalid conversion character
