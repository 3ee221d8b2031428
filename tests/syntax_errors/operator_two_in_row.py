# exit: 1
x = 1 * / 2

# output:
#   File "operator_two_in_row.py", line 2
#     x = 1 * / 2
#             ^
# SyntaxError: invalid syntax
