# exit: 1
except A:
    pass

# output:
#   File "except_alone.py", line 2
#     except A:
#     ^^^^^^
# SyntaxError: invalid syntax
