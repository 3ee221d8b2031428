# exit: 1
class = 3

# output:
#   File "keyword_assigned.py", line 2
#     class = 3
#           ^
# SyntaxError: invalid syntax
