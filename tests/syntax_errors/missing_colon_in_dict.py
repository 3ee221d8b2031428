# exit: 1
x = {'a': 1, 'b'}

# output:
#   File "missing_colon_in_dict.py", line 2
#     x = {'a': 1, 'b'}
#                    ^
# SyntaxError: ':' expected after dictionary key
