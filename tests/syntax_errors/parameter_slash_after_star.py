# exit: 1
def f(a, *b, /):
    pass

# output:
#   File "parameter_slash_after_star.py", line 2
#     def f(a, *b, /):
#                  ^
# SyntaxError: / must be ahead of *
