# exit: 1
x = '\U0001'

# output:
#   File "string_truncated_long_u.py", line 2
#     x = '\U0001'
#         ^^^^^^^^
# SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-5: truncated \UXXXXXXXX escape
