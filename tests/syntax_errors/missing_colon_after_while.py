# exit: 1
while x
    pass

# output:
#   File "missing_colon_after_while.py", line 2
#     while x
#            ^
# SyntaxError: expected ':'
