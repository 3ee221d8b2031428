# exit: 1
try:
    pass
except*
    pass

# output:
#   File "except_star_bare_without_colon.py", line 4
#     except*
#            ^
# SyntaxError: expected one or more exception types
