# exit: 1
a.True = 3

# output:
#   File "keyword_as_attribute_target.py", line 2
#     a.True = 3
#       ^^^^
# SyntaxError: invalid syntax
