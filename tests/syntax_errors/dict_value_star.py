# exit: 1
x = {'a': *b}

# output:
#   File "dict_value_star.py", line 2
#     x = {'a': *b}
#               ^^
# SyntaxError: cannot use a starred expression in a dictionary value
