# exit: 1
x = 0b102

# output:
#   File "number_with_wrong_digit.py", line 2
#     x = 0b102
#             ^
# SyntaxError: invalid digit '2' in binary literal
