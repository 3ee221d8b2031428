# exit: 1
x = 'a' b

# output:
#   File "string_name_after.py", line 2
#     x = 'a' b
#             ^
# SyntaxError: invalid syntax
