# exit: 1
x = 1 + not 2

# output:
#   File "not_after_operator.py", line 2
#     x = 1 + not 2
#             ^^^^^
# SyntaxError: 'not' after an operator must be parenthesized
