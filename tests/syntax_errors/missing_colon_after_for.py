# exit: 1
for x in y
    pass

# output:
#   File "missing_colon_after_for.py", line 2
#     for x in y
#               ^
# SyntaxError: expected ':'
