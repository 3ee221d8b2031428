# exit: 1
def f(/, a):
    pass

# output:
#   File "parameter_slash_first.py", line 2
#     def f(/, a):
#           ^
# SyntaxError: at least one argument must precede /
