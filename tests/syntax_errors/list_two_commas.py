# exit: 1
x = [1,, 2]

# output:
#   File "list_two_commas.py", line 2
#     x = [1,, 2]
#            ^
# SyntaxError: invalid syntax
