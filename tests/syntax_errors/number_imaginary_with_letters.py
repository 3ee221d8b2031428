# exit: 1
x = 1jx

# output:
#   File "number_imaginary_with_letters.py", line 2
#     x = 1jx
#          ^
# SyntaxError: invalid imaginary literal
