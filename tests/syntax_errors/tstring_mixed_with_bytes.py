# exit: 1
x = b'a' t'b'

# output:
#   File "tstring_mixed_with_bytes.py", line 2
#     x = b'a' t'b'
#         ^^^^^^^^^
# SyntaxError: cannot mix t-string literals with string or bytes literals
