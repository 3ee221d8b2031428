# exit: 1
f(a.b=1)

# output:
#   File "call_keyword_is_attribute.py", line 2
#     f(a.b=1)
#       ^^^^
# SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
