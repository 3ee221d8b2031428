# exit: 1
x = 0o

# output:
#   File "number_octal_without_digits.py", line 2
#     x = 0o
#          ^
# SyntaxError: invalid octal literal
