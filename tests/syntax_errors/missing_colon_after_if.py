# exit: 1
if True
    print(1)

# output:
#   File "missing_colon_after_if.py", line 2
#     if True
#            ^
# SyntaxError: expected ':'
