# exit: 1
x = 1.5e+

# output:
#   File "number_without_exponent.py", line 2
#     x = 1.5e+
#             ^
# SyntaxError: invalid decimal literal
