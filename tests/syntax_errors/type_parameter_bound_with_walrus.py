# exit: 1
def f[T: (x := int)]():
    pass

# output:
#   File "type_parameter_bound_with_walrus.py", line 2
#     def f[T: (x := int)]():
#               ^^^^^^^^
# SyntaxError: named expression cannot be used within a TypeVar bound
