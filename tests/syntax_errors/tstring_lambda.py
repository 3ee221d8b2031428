# exit: 1
t'{lambda x: 1}'

# output:
#   File "tstring_lambda.py", line 2
#     t'{lambda x: 1}'
#        ^^^^^^^^^
# SyntaxError: t-string: lambda expressions are not allowed without parentheses
