# exit: 1
x = {'a': 1, 'b'}

# output:
#   File "dict_key_without_colon_after_pair.py", line 2
#     x = {'a': 1, 'b'}
#                    ^
# SyntaxError: ':' expected after dictionary key
