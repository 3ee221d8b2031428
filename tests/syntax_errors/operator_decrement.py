# exit: 1
x--

# output:
#   File "operator_decrement.py", line 2
#     x--
#        ^
# SyntaxError: invalid syntax
