# exit: 1
x = not

# output:
#   File "operator_not_alone.py", line 2
#     x = not
#            ^
# SyntaxError: invalid syntax
