# exit: 1
x = {'a': 1: 2}

# output:
#   File "dict_two_colons.py", line 2
#     x = {'a': 1: 2}
#                ^
# SyntaxError: invalid syntax
