# exit: 1
dfe f():
    pass

# output:
#   File "typo_def.py", line 2
#     dfe f():
#     ^^^
# SyntaxError: invalid syntax. Did you mean 'def'?
