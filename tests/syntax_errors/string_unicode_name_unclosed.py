# exit: 1
x = '\N{DASH'

# output:
#   File "string_unicode_name_unclosed.py", line 2
#     x = '\N{DASH'
#         ^^^^^^^^^
# SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: malformed \N character escape
