# exit: 1
a if b else c = 3

# output:
#   File "assignment_to_conditional.py", line 2
#     a if b else c = 3
#     ^^^^^^^^^^^^^
# SyntaxError: cannot assign to conditional expression
