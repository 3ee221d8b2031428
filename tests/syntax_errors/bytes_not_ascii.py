# exit: 1
x = b'é'

# output:
#   File "bytes_not_ascii.py", line 2
#     x = b'é'
#         ^^^^
# SyntaxError: bytes can only contain ASCII literal characters
