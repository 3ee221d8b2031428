# exit: 1
del f()

# output:
#   File "delete_call.py", line 2
#     del f()
#         ^^^
# SyntaxError: cannot delete function call
