# exit: 1
def f(*a=1): pass

# output:
#   File "parameter_star_with_default.py", line 2
#     def f(*a=1): pass
#             ^
# SyntaxError: var-positional argument cannot have default value
