# exit: 1
type X[*T: int] = 1

# output:
#   File "type_parameter_bound_of_tuple.py", line 2
#     type X[*T: int] = 1
#              ^^^^^
# SyntaxError: cannot use bound with TypeVarTuple
