# exit: 1
x = a[b=1]

# output:
#   File "subscript_keyword.py", line 2
#     x = a[b=1]
#           ^^^
# SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
