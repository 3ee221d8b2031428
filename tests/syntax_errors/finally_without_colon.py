# exit: 1
try:
    pass
finally
    pass

# output:
#   File "finally_without_colon.py", line 4
#     finally
#            ^
# SyntaxError: expected ':'
