# exit: 1
f = lamda x: x

# output:
#   File "typo_lambda.py", line 2
#     f = lamda x: x
#         ^^^^^
# SyntaxError: invalid syntax. Did you mean 'lambda'?
