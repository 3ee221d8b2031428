# exit: 1
x[*a:1]

# output:
#   File "star_in_index.py", line 2
#     x[*a:1]
#         ^
# SyntaxError: invalid syntax
