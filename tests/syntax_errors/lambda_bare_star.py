# exit: 1
lambda *: 1

# output:
#   File "lambda_bare_star.py", line 2
#     lambda *: 1
#             ^
# SyntaxError: named arguments must follow bare *
