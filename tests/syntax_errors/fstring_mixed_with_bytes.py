# exit: 1
x = f'a' b'b'

# output:
#   File "fstring_mixed_with_bytes.py", line 2
#     x = f'a' b'b'
#                  ^
# SyntaxError: cannot mix bytes and nonbytes literals
