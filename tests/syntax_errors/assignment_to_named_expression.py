# exit: 1
(a := 1) = 3

# output:
#   File "assignment_to_named_expression.py", line 2
#     (a := 1) = 3
#      ^^^^^^
# SyntaxError: cannot assign to named expression here. Maybe you meant '==' instead of '='?
