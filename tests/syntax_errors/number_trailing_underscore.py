# exit: 1
x = 1_

# output:
#   File "number_trailing_underscore.py", line 2
#     x = 1_
#          ^
# SyntaxError: invalid decimal literal
