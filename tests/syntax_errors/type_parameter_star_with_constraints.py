# exit: 1
class C[*Ts: (int, str)]:
    pass

# output:
#   File "type_parameter_star_with_constraints.py", line 2
#     class C[*Ts: (int, str)]:
#                ^^^^^^^^^^^^
# SyntaxError: cannot use constraints with TypeVarTuple
