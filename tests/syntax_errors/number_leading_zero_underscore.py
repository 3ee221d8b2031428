# exit: 1
x = 0_7

# output:
#   File "number_leading_zero_underscore.py", line 2
#     x = 0_7
#         ^^
# SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
