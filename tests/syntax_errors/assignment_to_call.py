# exit: 1
f() = 1

# output:
#   File "assignment_to_call.py", line 2
#     f() = 1
#     ^^^
# SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
