# exit: 1
del 1

# output:
#   File "delete_literal.py", line 2
#     del 1
#         ^
# SyntaxError: cannot delete literal
