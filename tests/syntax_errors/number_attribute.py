# exit: 1
x = 1.real

# output:
#   File "number_attribute.py", line 2
#     x = 1.real
#          ^
# SyntaxError: invalid decimal literal
