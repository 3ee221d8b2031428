# exit: 1
whlie True:
    pass

# output:
#   File "typo_while.py", line 2
#     whlie True:
#     ^^^^^
# SyntaxError: invalid syntax. Did you mean 'while'?
