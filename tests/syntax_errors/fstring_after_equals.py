# exit: 1
f'{a = b}'

# output:
#   File "fstring_after_equals.py", line 2
#     f'{a = b}'
#            ^
# SyntaxError: f-string: expecting '!', or ':', or '}'
