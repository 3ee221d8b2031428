# exit: 1
-a = 3

# output:
#   File "assignment_to_negative.py", line 2
#     -a = 3
#     ^^
# SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
