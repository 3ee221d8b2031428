# exit: 1
x = 1__000

# output:
#   File "number_with_double_underscore.py", line 2
#     x = 1__000
#          ^
# SyntaxError: invalid decimal literal
