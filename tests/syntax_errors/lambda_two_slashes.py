# exit: 1
lambda a, /, b, /: a

# output:
#   File "lambda_two_slashes.py", line 2
#     lambda a, /, b, /: a
#                     ^
# SyntaxError: / may appear only once
