# exit: 1
while f() = 1:
    pass

# output:
#   File "assignment_to_call_in_condition.py", line 2
#     while f() = 1:
#           ^^^
# SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
