# exit: 1
x = q'a'

# output:
#   File "string_unknown_prefix.py", line 2
#     x = q'a'
#          ^^^
# SyntaxError: invalid syntax
