# exit: 1
class C:
    return 1

# output:
#   File "return_in_class.py", line 3
#     return 1
#     ^^^^^^^^
# SyntaxError: 'return' outside function
