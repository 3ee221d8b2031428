# exit: 1
x = f'{name'

# output:
#   File "fstring_without_brace.py", line 2
#     x = f'{name'
#                ^
# SyntaxError: f-string: expecting '}'
