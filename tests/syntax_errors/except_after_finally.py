# exit: 1
try:
    pass
finally:
    pass
except A:
    pass

# output:
#   File "except_after_finally.py", line 6
#     except A:
#     ^^^^^^
# SyntaxError: invalid syntax
