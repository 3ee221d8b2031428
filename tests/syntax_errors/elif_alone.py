# exit: 1
elif x:
    pass

# output:
#   File "elif_alone.py", line 2
#     elif x:
#     ^^^^
# SyntaxError: invalid syntax
