# exit: 1
*a, *b = c

# output:
#   File "assignment_two_stars.py", line 2
#     *a, *b = c
#     ^^^^^^
# SyntaxError: multiple starred expressions in assignment
