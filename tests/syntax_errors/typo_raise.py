# exit: 1
riase ValueError

# output:
#   File "typo_raise.py", line 2
#     riase ValueError
#     ^^^^^
# SyntaxError: invalid syntax. Did you mean 'raise'?
