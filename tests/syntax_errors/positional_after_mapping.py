# exit: 1
f(**a, 2)

# output:
#   File "positional_after_mapping.py", line 2
#     f(**a, 2)
#             ^
# SyntaxError: positional argument follows keyword argument unpacking
