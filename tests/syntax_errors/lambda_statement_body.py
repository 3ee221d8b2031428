# exit: 1
x = lambda: return 1

# output:
#   File "lambda_statement_body.py", line 2
#     x = lambda: return 1
#                 ^^^^^^
# SyntaxError: invalid syntax
