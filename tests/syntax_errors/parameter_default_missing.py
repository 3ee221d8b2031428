# exit: 1
def f(a=):
    pass

# output:
#   File "parameter_default_missing.py", line 2
#     def f(a=):
#            ^
# SyntaxError: expected default value expression
