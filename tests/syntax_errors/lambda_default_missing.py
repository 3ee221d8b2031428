# exit: 1
lambda a=: a

# output:
#   File "lambda_default_missing.py", line 2
#     lambda a=: a
#              ^
# SyntaxError: invalid syntax
