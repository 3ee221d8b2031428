# exit: 1
if x:
    pass
elif y
    pass

# output:
#   File "missing_colon_after_elif.py", line 4
#     elif y
#           ^
# SyntaxError: expected ':'
