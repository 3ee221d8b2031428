# exit: 1
try:
    pass
except A
    pass

# output:
#   File "except_without_colon.py", line 4
#     except A
#             ^
# SyntaxError: expected ':'
