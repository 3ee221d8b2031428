# exit: 1
del __debug__

# output:
#   File "delete_debug.py", line 2
#     del __debug__
#         ^^^^^^^^^
# SyntaxError: cannot delete __debug__
