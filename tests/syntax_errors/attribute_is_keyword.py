# exit: 1
x = a.class

# output:
#   File "attribute_is_keyword.py", line 2
#     x = a.class
#           ^^^^^
# SyntaxError: invalid syntax
