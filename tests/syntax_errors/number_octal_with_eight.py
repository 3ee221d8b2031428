# exit: 1
x = 0o18

# output:
#   File "number_octal_with_eight.py", line 2
#     x = 0o18
#            ^
# SyntaxError: invalid digit '8' in octal literal
