# exit: 1
f(a=)

# output:
#   File "keyword_without_value.py", line 2
#     f(a=)
#       ^^
# SyntaxError: expected argument value expression
