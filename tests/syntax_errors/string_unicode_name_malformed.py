# exit: 1
x = '\N'

# output:
#   File "string_unicode_name_malformed.py", line 2
#     x = '\N'
#         ^^^^
# SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape
