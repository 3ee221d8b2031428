# exit: 1
x = f'{a b}'

# output:
#   File "fstring_two_expressions.py", line 2
#     x = f'{a b}'
#            ^^^
# SyntaxError: invalid syntax. Perhaps you forgot a comma?
