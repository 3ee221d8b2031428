# exit: 1
class C[**P: int]:
    pass

# output:
#   File "type_parameter_mapping_with_bound.py", line 2
#     class C[**P: int]:
#                ^^^^^
# SyntaxError: cannot use bound with ParamSpec
