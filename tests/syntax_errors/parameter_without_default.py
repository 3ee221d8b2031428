# exit: 1
def f(a=1, b): pass

# output:
#   File "parameter_without_default.py", line 2
#     def f(a=1, b): pass
#                ^
# SyntaxError: parameter without a default follows parameter with a default
