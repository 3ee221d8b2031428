# exit: 1
del (a, [b, f()])

# output:
#   File "delete_nested_call.py", line 2
#     del (a, [b, f()])
#                 ^^^
# SyntaxError: cannot delete function call
