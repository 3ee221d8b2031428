# exit: 1
x = - not a

# output:
#   File "operator_not_after_minus.py", line 2
#     x = - not a
#           ^^^^^
# SyntaxError: 'not' after an operator must be parenthesized
