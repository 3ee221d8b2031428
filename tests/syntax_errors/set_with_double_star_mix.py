# exit: 1
x = {1, **a}

# output:
#   File "set_with_double_star_mix.py", line 2
#     x = {1, **a}
#             ^^
# SyntaxError: invalid syntax
