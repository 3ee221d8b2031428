# exit: 1
f(__debug__=1)

# output:
#   File "call_keyword_is_debug.py", line 2
#     f(__debug__=1)
#       ^^^^^^^^^^^
# SyntaxError: cannot assign to __debug__
