# exit: 1
x = 0777

# output:
#   File "number_with_leading_zero.py", line 2
#     x = 0777
#         ^
# SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
