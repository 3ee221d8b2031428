# exit: 1
del a + b

# output:
#   File "delete_operation.py", line 2
#     del a + b
#         ^^^^^
# SyntaxError: cannot delete expression
