# exit: 1
x = [1,
     2,
     3

# output:
#   File "bracket_never_closed_on_the_last_line.py", line 2
#     x = [1,
#         ^
# SyntaxError: '[' was never closed
