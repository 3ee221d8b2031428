# exit: 1
try:
    pass
else:
    pass

# output:
#   File "else_of_try_without_except.py", line 4
#     else:
#     ^^^^
# SyntaxError: expected 'except' or 'finally' block
