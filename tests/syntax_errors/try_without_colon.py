# exit: 1
try
    pass
except:
    pass

# output:
#   File "try_without_colon.py", line 2
#     try
#        ^
# SyntaxError: expected ':'
