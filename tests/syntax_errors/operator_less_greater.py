# exit: 1
x = 1 <> 2

# output:
#   File "operator_less_greater.py", line 2
#     x = 1 <> 2
#           ^^
# SyntaxError: invalid syntax
