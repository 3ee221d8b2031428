# exit: 1
f(1, x for x in y)

# output:
#   File "call_generator_after_argument.py", line 2
#     f(1, x for x in y)
#          ^^^^^^^^^^^^
# SyntaxError: Generator expression must be parenthesized
