# exit: 1
x = (1, 2))

# output:
#   File "bracket_unmatched.py", line 2
#     x = (1, 2))
#               ^
# SyntaxError: unmatched ')'
