# exit: 1
def f(**a, b): pass

# output:
#   File "parameter_after_mapping.py", line 2
#     def f(**a, b): pass
#                ^
# SyntaxError: arguments cannot follow var-keyword argument
