# exit: 1
def f(1):
    pass

# output:
#   File "parameter_literal.py", line 2
#     def f(1):
#           ^
# SyntaxError: invalid syntax
