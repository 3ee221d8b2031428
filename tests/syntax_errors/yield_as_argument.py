# exit: 1
def f():
    g(yield 1)

# output:
#   File "yield_as_argument.py", line 3
#     g(yield 1)
#       ^^^^^
# SyntaxError: invalid syntax
