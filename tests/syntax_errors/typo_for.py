# exit: 1
fro x in y:
    pass

# output:
#   File "typo_for.py", line 2
#     fro x in y:
#     ^^^
# SyntaxError: invalid syntax. Did you mean 'for'?
