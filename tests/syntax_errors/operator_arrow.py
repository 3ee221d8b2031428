# exit: 1
x -> y

# output:
#   File "operator_arrow.py", line 2
#     x -> y
#       ^^
# SyntaxError: invalid syntax
