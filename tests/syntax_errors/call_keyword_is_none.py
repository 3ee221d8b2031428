# exit: 1
f(None=1)

# output:
#   File "call_keyword_is_none.py", line 2
#     f(None=1)
#       ^^^^^
# SyntaxError: cannot assign to None
