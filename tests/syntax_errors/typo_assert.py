# exit: 1
asert x

# output:
#   File "typo_assert.py", line 2
#     asert x
#     ^^^^^
# SyntaxError: invalid syntax. Did you mean 'assert'?
