# exit: 1
x = fu'a'

# output:
#   File "fstring_unicode_prefix.py", line 2
#     x = fu'a'
#         ^^
# SyntaxError: 'u' and 'f' prefixes are incompatible
