# exit: 1
x = t'a' f'b'

# output:
#   File "tstring_mixed_with_fstring.py", line 2
#     x = t'a' f'b'
#         ^^^^^^^^^
# SyntaxError: cannot mix t-string literals with string or bytes literals
