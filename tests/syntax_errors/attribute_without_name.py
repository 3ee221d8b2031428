# exit: 1
x = a.

# output:
#   File "attribute_without_name.py", line 2
#     x = a.
#           ^
# SyntaxError: invalid syntax
