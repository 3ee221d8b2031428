# exit: 1
f'{a[4)}'

# output:
#   File "fstring_bracket_mismatch.py", line 2
#     f'{a[4)}'
#           ^
# SyntaxError: closing parenthesis ')' does not match opening parenthesis '['
