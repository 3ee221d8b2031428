# exit: 1
f'{a $ b}'

# output:
#   File "fstring_bad_expression.py", line 2
#     f'{a $ b}'
#          ^
# SyntaxError: f-string: expecting '=', or '!', or ':', or '}'
