# exit: 1
x = 5 6

# output:
#   File "two_numbers.py", line 2
#     x = 5 6
#           ^
# SyntaxError: invalid syntax
