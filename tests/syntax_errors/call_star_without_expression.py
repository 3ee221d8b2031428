# exit: 1
f(*)

# output:
#   File "call_star_without_expression.py", line 2
#     f(*)
#        ^
# SyntaxError: Invalid star expression
