# exit: 1
t'}'

# output:
#   File "tstring_single_brace.py", line 2
#     t'}'
#       ^
# SyntaxError: t-string: single '}' is not allowed
