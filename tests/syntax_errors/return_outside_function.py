# exit: 1
return 1

# output:
#   File "return_outside_function.py", line 2
#     return 1
#     ^^^^^^^^
# SyntaxError: 'return' outside function
