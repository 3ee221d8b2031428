# exit: 1
x = 'He said 'hello' to me'

# output:
#   File "string_inside_string.py", line 2
#     x = 'He said 'hello' to me'
#                   ^^^^^
# SyntaxError: invalid syntax. Is this intended to be part of the string?
