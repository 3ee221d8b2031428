# exit: 1
x = 1e+

# output:
#   File "number_exponent_without_digits.py", line 2
#     x = 1e+
#           ^
# SyntaxError: invalid decimal literal
