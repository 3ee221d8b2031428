# exit: 1
lambda: x = 3

# output:
#   File "assignment_to_lambda.py", line 2
#     lambda: x = 3
#     ^^^^^^^^^
# SyntaxError: cannot assign to lambda
