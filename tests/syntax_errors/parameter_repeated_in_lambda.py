# exit: 1
lambda a, a: a

# output:
#   File "parameter_repeated_in_lambda.py", line 2
#     lambda a, a: a
#               ^
# SyntaxError: duplicate argument 'a' in function definition
