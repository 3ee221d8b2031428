# exit: 1
x = {'a': 1, 'b':}

# output:
#   File "missing_value_in_dict.py", line 2
#     x = {'a': 1, 'b':}
#                     ^
# SyntaxError: expression expected after dictionary key and ':'
