# exit: 1
if True:
    pass
esle:
    pass

# output:
#   File "typo_else_after_if.py", line 4
#     esle:
#     ^^^^
# SyntaxError: invalid syntax. Did you mean 'else'?
