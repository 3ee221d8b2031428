# exit: 1
else:
    pass

# output:
#   File "else_alone.py", line 2
#     else:
#     ^^^^
# SyntaxError: invalid syntax
