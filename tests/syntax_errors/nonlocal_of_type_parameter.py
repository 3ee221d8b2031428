# exit: 1
def f[T]():
    nonlocal T

# output:
#   File "nonlocal_of_type_parameter.py", line 3
#     nonlocal T
#     ^^^^^^^^^^
# SyntaxError: nonlocal binding not allowed for type parameter 'T'
