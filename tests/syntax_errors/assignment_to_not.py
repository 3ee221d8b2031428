# exit: 1
not a = 3

# output:
#   File "assignment_to_not.py", line 2
#     not a = 3
#     ^^^^^
# SyntaxError: cannot assign to expression
