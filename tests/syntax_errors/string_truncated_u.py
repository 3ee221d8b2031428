# exit: 1
x = '\u12'

# output:
#   File "string_truncated_u.py", line 2
#     x = '\u12'
#         ^^^^^^
# SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
