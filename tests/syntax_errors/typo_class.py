# exit: 1
clas C:
    pass

# output:
#   File "typo_class.py", line 2
#     clas C:
#     ^^^^
# SyntaxError: invalid syntax. Did you mean 'class'?
