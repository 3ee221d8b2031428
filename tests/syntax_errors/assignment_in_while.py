# exit: 1
while x = 3:
    pass

# output:
#   File "assignment_in_while.py", line 2
#     while x = 3:
#           ^^^^^
# SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
