# exit: 1
x = {'a': **b}

# output:
#   File "dict_value_double_star.py", line 2
#     x = {'a': **b}
#               ^^
# SyntaxError: invalid syntax
