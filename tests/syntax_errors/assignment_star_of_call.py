# exit: 1
a, *f() = c

# output:
#   File "assignment_star_of_call.py", line 2
#     a, *f() = c
#         ^^^
# SyntaxError: cannot assign to function call
