# exit: 1
del

# output:
#   File "delete_nothing.py", line 2
#     del
#        ^
# SyntaxError: invalid syntax
