# exit: 1
x = t'{a}' 'b'

# output:
#   File "tstring_mixed_with_string.py", line 2
#     x = t'{a}' 'b'
#         ^^^^^^^^^^
# SyntaxError: cannot mix t-string literals with string or bytes literals
