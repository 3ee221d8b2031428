# exit: 1
f(x for x in y, 1)

# output:
#   File "call_generator_then_more.py", line 2
#     f(x for x in y, 1)
#       ^^^^^^^^^^^^
# SyntaxError: Generator expression must be parenthesized
