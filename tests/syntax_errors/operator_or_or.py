# exit: 1
x = a || b

# output:
#   File "operator_or_or.py", line 2
#     x = a || b
#            ^
# SyntaxError: invalid syntax
