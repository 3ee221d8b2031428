# exit: 1
x = f'{a!}'

# output:
#   File "fstring_without_conversion.py", line 2
#     x = f'{a!}'
#              ^
# SyntaxError: f-string: missing conversion character
