# exit: 1
x = 1 +

# output:
#   File "operator_without_operand.py", line 2
#     x = 1 +
#            ^
# SyntaxError: invalid syntax
