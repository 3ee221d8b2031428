# exit: 1
x = '\U00110000'

# output:
#   File "string_unicode_too_large.py", line 2
#     x = '\U00110000'
#         ^^^^^^^^^^^^
# SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
