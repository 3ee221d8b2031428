# exit: 1
x = bu'a'

# output:
#   File "prefixes_together.py", line 2
#     x = bu'a'
#         ^^
# SyntaxError: 'u' and 'b' prefixes are incompatible
