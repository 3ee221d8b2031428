# exit: 1
if True:
    pass
else
    pass

# output:
#   File "missing_colon_after_else.py", line 4
#     else
#         ^
# SyntaxError: expected ':'
