# exit: 1
lambda /, a: a

# output:
#   File "lambda_slash_first.py", line 2
#     lambda /, a: a
#            ^
# SyntaxError: at least one argument must precede /
