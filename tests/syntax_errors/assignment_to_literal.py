# exit: 1
1 = x

# output:
#   File "assignment_to_literal.py", line 2
#     1 = x
#     ^
# SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
