# exit: 1
x = f'{lambda y: 1}'

# output:
#   File "fstring_lambda.py", line 2
#     x = f'{lambda y: 1}'
#            ^^^^^^^^^
# SyntaxError: f-string: lambda expressions are not allowed without parentheses
