# exit: 1
class:
    pass

# output:
#   File "class_without_name.py", line 2
#     class:
#          ^
# SyntaxError: invalid syntax
