# exit: 1
try:
    pass
except* A as e[0]:
    pass

# output:
#   File "except_star_as_subscript.py", line 4
#     except* A as e[0]:
#                  ^^^^
# SyntaxError: cannot use except* statement with subscript
