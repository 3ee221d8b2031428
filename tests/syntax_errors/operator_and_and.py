# exit: 1
x = a && b

# output:
#   File "operator_and_and.py", line 2
#     x = a && b
#            ^
# SyntaxError: invalid syntax
