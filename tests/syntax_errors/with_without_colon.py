# exit: 1
with a as b
    pass

# output:
#   File "with_without_colon.py", line 2
#     with a as b
#                ^
# SyntaxError: expected ':'
