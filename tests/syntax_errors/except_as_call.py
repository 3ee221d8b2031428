# exit: 1
try:
    pass
except A as e():
    pass

# output:
#   File "except_as_call.py", line 4
#     except A as e():
#                 ^^^
# SyntaxError: cannot use except statement with function call
