# exit: 1
def f():
    return ((yield x) for x in y)

# output:
#   File "yield_in_generator_expression.py", line 3
#     return ((yield x) for x in y)
#              ^^^^^^^
# SyntaxError: 'yield' inside generator expression
