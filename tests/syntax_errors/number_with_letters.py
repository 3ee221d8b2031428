# exit: 1
x = 12abc

# output:
#   File "number_with_letters.py", line 2
#     x = 12abc
#          ^
# SyntaxError: invalid decimal literal
