# exit: 1
a, b + 1 = 1, 2

# output:
#   File "assignment_to_operation_in_tuple.py", line 2
#     a, b + 1 = 1, 2
#        ^^^^^
# SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
