# exit: 1
def f(None):
    pass

# output:
#   File "parameter_named_like_keyword.py", line 2
#     def f(None):
#           ^^^^
# SyntaxError: invalid syntax
