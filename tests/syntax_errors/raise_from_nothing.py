# exit: 1
raise A from

# output:
#   File "raise_from_nothing.py", line 2
#     raise A from
#                 ^
# SyntaxError: invalid syntax
