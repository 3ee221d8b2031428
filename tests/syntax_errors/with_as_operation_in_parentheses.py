# exit: 1
with (a as b + c, d):
    pass

# output:
#   File "with_as_operation_in_parentheses.py", line 2
#     with (a as b + c, d):
#                ^^^^^
# SyntaxError: cannot assign to expression
