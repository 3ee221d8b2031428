# exit: 1
x = (1, [2, 3)]

# output:
#   File "bracket_closed_in_wrong_order.py", line 2
#     x = (1, [2, 3)]
#                  ^
# SyntaxError: closing parenthesis ')' does not match opening parenthesis '['
