# exit: 1
lambda (a, b): a

# output:
#   File "lambda_parameter_in_parentheses.py", line 2
#     lambda (a, b): a
#            ^^^^^^
# SyntaxError: Lambda expression parameters cannot be parenthesized
