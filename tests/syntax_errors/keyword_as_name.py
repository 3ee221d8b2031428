# exit: 1
class = 1

# output:
#   File "keyword_as_name.py", line 2
#     class = 1
#           ^
# SyntaxError: invalid syntax
