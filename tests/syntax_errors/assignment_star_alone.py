# exit: 1
*a = c

# output:
#   File "assignment_star_alone.py", line 2
#     *a = c
#     ^^
# SyntaxError: starred assignment target must be in a list or tuple
