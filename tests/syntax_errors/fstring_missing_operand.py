# exit: 1
f'{a +}'

# output:
#   File "fstring_missing_operand.py", line 2
#     f'{a +}'
#          ^
# SyntaxError: f-string: expecting '=', or '!', or ':', or '}'
