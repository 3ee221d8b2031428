# exit: 1
type X =

# output:
#   File "type_alias_without_value.py", line 2
#     type X =
#             ^
# SyntaxError: invalid syntax
