# exit: 1
... = 3

# output:
#   File "assignment_to_ellipsis.py", line 2
#     ... = 3
#     ^^^
# SyntaxError: cannot assign to ellipsis here. Maybe you meant '==' instead of '='?
