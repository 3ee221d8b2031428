# exit: 1
try:
    pass
except A as e.x:
    pass

# output:
#   File "except_as_attribute.py", line 4
#     except A as e.x:
#                 ^^^
# SyntaxError: cannot use except statement with attribute
