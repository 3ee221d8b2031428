# exit: 1
x = [1, 2
y = 3

# output:
#   File "bracket_never_closed_before_statement.py", line 2
#     x = [1, 2
#         ^
# SyntaxError: '[' was never closed
