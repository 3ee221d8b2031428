# exit: 1
True = 3

# output:
#   File "true_assigned.py", line 2
#     True = 3
#     ^^^^
# SyntaxError: cannot assign to True
