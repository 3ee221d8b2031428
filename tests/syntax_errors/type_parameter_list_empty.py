# exit: 1
def f[](): pass

# output:
#   File "type_parameter_list_empty.py", line 2
#     def f[](): pass
#           ^
# SyntaxError: Type parameter list cannot be empty
