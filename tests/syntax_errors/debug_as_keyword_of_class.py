# exit: 1
class Case(object, __debug__=True):
    pass

# output:
#   File "debug_as_keyword_of_class.py", line 2
#     class Case(object, __debug__=True):
#                        ^^^^^^^^^^^^^^
# SyntaxError: cannot assign to __debug__
