# exit: 1
def f(a.b):
    pass

# output:
#   File "parameter_attribute.py", line 2
#     def f(a.b):
#            ^
# SyntaxError: invalid syntax
