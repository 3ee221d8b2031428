# exit: 1
lambda *a=1: a

# output:
#   File "lambda_star_with_default.py", line 2
#     lambda *a=1: a
#              ^
# SyntaxError: var-positional argument cannot have default value
