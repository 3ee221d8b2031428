# exit: 1
f(a.b=1)

# output:
#   File "keyword_is_an_expression.py", line 2
#     f(a.b=1)
#       ^^^^
# SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
