# exit: 1
lambda a: int: a

# output:
#   File "lambda_with_annotation.py", line 2
#     lambda a: int: a
#     ^^^^^^^^^^^^^
# SyntaxError: illegal target for annotation
