# exit: 1
(x for x in y) = 3

# output:
#   File "assignment_to_generator.py", line 2
#     (x for x in y) = 3
#     ^^^^^^^^^^^^^^
# SyntaxError: cannot assign to generator expression
