# exit: 1
f'{a)}'

# output:
#   File "fstring_bracket_unmatched.py", line 2
#     f'{a)}'
#         ^
# SyntaxError: f-string: unmatched ')'
