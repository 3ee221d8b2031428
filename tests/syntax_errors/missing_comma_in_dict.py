# exit: 1
x = {'a': 1 'b': 2}

# output:
#   File "missing_comma_in_dict.py", line 2
#     x = {'a': 1 'b': 2}
#               ^^^^^
# SyntaxError: invalid syntax. Perhaps you forgot a comma?
