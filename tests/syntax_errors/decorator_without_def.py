# exit: 1
@a
x = 1

# output:
#   File "decorator_without_def.py", line 3
#     x = 1
#     ^
# SyntaxError: invalid syntax
