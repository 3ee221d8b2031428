# exit: 1
del None

# output:
#   File "delete_none.py", line 2
#     del None
#         ^^^^
# SyntaxError: cannot delete None
