# exit: 1
def f(a, *): pass

# output:
#   File "parameter_bare_star.py", line 2
#     def f(a, *): pass
#              ^
# SyntaxError: named arguments must follow bare *
