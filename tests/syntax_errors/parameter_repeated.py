# exit: 1
def f(a, b, a):
    pass

# output:
#   File "parameter_repeated.py", line 2
#     def f(a, b, a):
#                 ^
# SyntaxError: duplicate argument 'a' in function definition
