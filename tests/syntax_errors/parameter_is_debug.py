# exit: 1
def f(__debug__):
    pass

# output:
#   File "parameter_is_debug.py", line 2
#     def f(__debug__):
#           ^^^^^^^^^
# SyntaxError: cannot assign to __debug__
