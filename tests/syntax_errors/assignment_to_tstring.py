# exit: 1
t'{x}' = 3

# output:
#   File "assignment_to_tstring.py", line 2
#     t'{x}' = 3
#     ^^^^^^
# SyntaxError: cannot assign to t-string expression here. Maybe you meant '==' instead of '='?
