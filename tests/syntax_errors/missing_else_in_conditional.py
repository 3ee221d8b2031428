# exit: 1
x = 1 if True

# output:
#   File "missing_else_in_conditional.py", line 2
#     x = 1 if True
#         ^^^^^^^^^
# SyntaxError: expected 'else' after 'if' expression
