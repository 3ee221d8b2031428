# exit: 1
def f(*a, *b):
    pass

# output:
#   File "parameter_two_star_names.py", line 2
#     def f(*a, *b):
#               ^
# SyntaxError: * argument may appear only once
