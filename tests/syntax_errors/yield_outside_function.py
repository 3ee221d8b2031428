# exit: 1
yield 1

# output:
#   File "yield_outside_function.py", line 2
#     yield 1
#     ^^^^^^^
# SyntaxError: 'yield' outside function
