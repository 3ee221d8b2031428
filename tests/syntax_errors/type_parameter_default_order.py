# exit: 1
class C[T = int, U]:
    pass

# output:
#   File "type_parameter_default_order.py", line 2
#     class C[T = int, U]:
#                      ^
# SyntaxError: non-default type parameter 'U' follows default type parameter
