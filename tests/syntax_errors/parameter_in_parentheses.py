# exit: 1
def f(a, (b, c)): pass

# output:
#   File "parameter_in_parentheses.py", line 2
#     def f(a, (b, c)): pass
#              ^^^^^^
# SyntaxError: Function parameters cannot be parenthesized
