# exit: 1
wiht a as b:
    pass

# output:
#   File "typo_with.py", line 2
#     wiht a as b:
#     ^^^^
# SyntaxError: invalid syntax. Did you mean 'with'?
