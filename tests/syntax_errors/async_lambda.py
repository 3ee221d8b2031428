# exit: 1
f = async lambda x: x

# output:
#   File "async_lambda.py", line 2
#     f = async lambda x: x
#         ^^^^^
# SyntaxError: invalid syntax
