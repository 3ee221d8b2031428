# exit: 1
a and b = 3

# output:
#   File "assignment_to_and.py", line 2
#     a and b = 3
#     ^^^^^^^
# SyntaxError: cannot assign to expression
