# exit: 1
def f(a, /*, b):
    pass

# output:
#   File "parameter_slash_star_without_comma.py", line 2
#     def f(a, /*, b):
#               ^
# SyntaxError: expected comma between / and *
