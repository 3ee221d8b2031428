# exit: 1
[x for x in y] = 3

# output:
#   File "assignment_to_comprehension.py", line 2
#     [x for x in y] = 3
#     ^^^^^^^^^^^^^^
# SyntaxError: cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
