# exit: 1
lambda a=1, b: a

# output:
#   File "lambda_parameter_without_default.py", line 2
#     lambda a=1, b: a
#                 ^
# SyntaxError: parameter without a default follows parameter with a default
