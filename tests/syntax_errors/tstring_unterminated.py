# exit: 1
t'{a

# output:
#   File "tstring_unterminated.py", line 2
#     t'{a
#       ^
# SyntaxError: '{' was never closed
