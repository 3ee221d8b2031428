# exit: 1
x = b'a' 'b'

# output:
#   File "bytes_and_text.py", line 2
#     x = b'a' 'b'
#                 ^
# SyntaxError: cannot mix bytes and nonbytes literals
