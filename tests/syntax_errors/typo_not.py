# exit: 1
x = nto a

# output:
#   File "typo_not.py", line 2
#     x = nto a
#         ^^^
# SyntaxError: invalid syntax. Did you mean 'not'?
