# exit: 1
f(*a=1)

# output:
#   File "call_iterable_with_assignment.py", line 2
#     f(*a=1)
#       ^^^^
# SyntaxError: cannot assign to iterable argument unpacking
