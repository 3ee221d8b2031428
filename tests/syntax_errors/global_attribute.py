# exit: 1
global a.b

# output:
#   File "global_attribute.py", line 2
#     global a.b
#             ^
# SyntaxError: invalid syntax
