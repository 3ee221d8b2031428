# exit: 1
type X.y = int

# output:
#   File "type_alias_to_attribute.py", line 2
#     type X.y = int
#           ^
# SyntaxError: invalid syntax
