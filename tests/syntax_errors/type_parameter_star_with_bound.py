# exit: 1
class C[*Ts: int]:
    pass

# output:
#   File "type_parameter_star_with_bound.py", line 2
#     class C[*Ts: int]:
#                ^^^^^
# SyntaxError: cannot use bound with TypeVarTuple
