# exit: 1
with open('x') as 1:
    pass

# output:
#   File "with_as_literal.py", line 2
#     with open('x') as 1:
#                       ^
# SyntaxError: cannot assign to literal
