# exit: 1
x = 1.5abc

# output:
#   File "number_float_with_letters.py", line 2
#     x = 1.5abc
#           ^
# SyntaxError: invalid decimal literal
