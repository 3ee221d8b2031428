# exit: 1
lambda **k=1: k

# output:
#   File "lambda_mapping_with_default.py", line 2
#     lambda **k=1: k
#               ^
# SyntaxError: var-keyword argument cannot have default value
