# exit: 1
x === y

# output:
#   File "operator_is_equal.py", line 2
#     x === y
#         ^
# SyntaxError: invalid syntax
