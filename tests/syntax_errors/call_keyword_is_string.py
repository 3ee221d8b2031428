# exit: 1
f('a'=1)

# output:
#   File "call_keyword_is_string.py", line 2
#     f('a'=1)
#       ^^^^
# SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
