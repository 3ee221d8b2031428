# exit: 1
class C[T =]:
    pass

# output:
#   File "type_parameter_default_missing.py", line 2
#     class C[T =]:
#                ^
# SyntaxError: invalid syntax
