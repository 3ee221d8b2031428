# exit: 1
def f(**k, *a):
    pass

# output:
#   File "parameter_star_after_mapping.py", line 2
#     def f(**k, *a):
#                ^
# SyntaxError: arguments cannot follow var-keyword argument
