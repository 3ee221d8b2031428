# exit: 1
match case:
    case Case(name, __debug__=True):
        pass

# output:
#   File "debug_in_class_pattern.py", line 3
#     case Case(name, __debug__=True):
#                               ^^^^
# SyntaxError: cannot assign to __debug__
