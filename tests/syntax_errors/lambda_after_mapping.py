# exit: 1
lambda **k, a: a

# output:
#   File "lambda_after_mapping.py", line 2
#     lambda **k, a: a
#                 ^
# SyntaxError: arguments cannot follow var-keyword argument
