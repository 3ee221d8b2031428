# exit: 1
f(1, a=, b=2)

# output:
#   File "call_keyword_without_value_before_comma.py", line 2
#     f(1, a=, b=2)
#          ^^
# SyntaxError: expected argument value expression
