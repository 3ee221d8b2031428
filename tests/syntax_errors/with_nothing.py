# exit: 1
with:
    pass

# output:
#   File "with_nothing.py", line 2
#     with:
#         ^
# SyntaxError: invalid syntax
