# exit: 1
def f[T, T]():
    pass

# output:
#   File "type_parameter_twice.py", line 2
#     def f[T, T]():
#              ^
# SyntaxError: duplicate type parameter 'T'
