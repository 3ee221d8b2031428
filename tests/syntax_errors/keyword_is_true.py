# exit: 1
f(True=1)

# output:
#   File "keyword_is_true.py", line 2
#     f(True=1)
#       ^^^^^
# SyntaxError: cannot assign to True
