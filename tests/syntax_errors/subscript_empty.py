# exit: 1
x = a[]

# output:
#   File "subscript_empty.py", line 2
#     x = a[]
#           ^
# SyntaxError: invalid syntax
