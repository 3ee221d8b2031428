# exit: 1
x = b'\x1'

# output:
#   File "bytes_truncated_escape.py", line 2
#     x = b'\x1'
#         ^^^^^^
# SyntaxError: (value error) invalid \x escape at position 0
