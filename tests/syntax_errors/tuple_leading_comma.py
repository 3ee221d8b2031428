# exit: 1
x = (, 1)

# output:
#   File "tuple_leading_comma.py", line 2
#     x = (, 1)
#          ^
# SyntaxError: invalid syntax
