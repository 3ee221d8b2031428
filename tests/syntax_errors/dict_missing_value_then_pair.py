# exit: 1
x = {'a': , 'b': 2}

# output:
#   File "dict_missing_value_then_pair.py", line 2
#     x = {'a': , 'b': 2}
#             ^
# SyntaxError: expression expected after dictionary key and ':'
