# exit: 1
if x = 1:
    pass

# output:
#   File "assignment_in_condition.py", line 2
#     if x = 1:
#        ^^^^^
# SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
