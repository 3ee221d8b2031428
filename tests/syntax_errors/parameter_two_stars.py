# exit: 1
def f(*a, *b): pass

# output:
#   File "parameter_two_stars.py", line 2
#     def f(*a, *b): pass
#               ^
# SyntaxError: * argument may appear only once
