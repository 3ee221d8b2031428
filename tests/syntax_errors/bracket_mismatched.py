# exit: 1
x = [1, 2)

# output:
#   File "bracket_mismatched.py", line 2
#     x = [1, 2)
#              ^
# SyntaxError: closing parenthesis ')' does not match opening parenthesis '['
