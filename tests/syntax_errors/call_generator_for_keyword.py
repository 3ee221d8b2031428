# exit: 1
f(a=x for x in y)

# output:
#   File "call_generator_for_keyword.py", line 2
#     f(a=x for x in y)
#       ^^
# SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
