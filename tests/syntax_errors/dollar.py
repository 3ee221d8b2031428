# exit: 1
x = $y

# output:
#   File "dollar.py", line 2
#     x = $y
#         ^
# SyntaxError: invalid syntax
