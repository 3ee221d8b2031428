# exit: 1
x = lambda a 1

# output:
#   File "missing_colon_after_lambda.py", line 2
#     x = lambda a 1
#                  ^
# SyntaxError: invalid syntax
