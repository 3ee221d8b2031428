# exit: 1
dell x

# output:
#   File "typo_del.py", line 2
#     dell x
#     ^^^^
# SyntaxError: invalid syntax. Did you mean 'del'?
