# exit: 1
class A
    pass

# output:
#   File "missing_colon_after_class.py", line 2
#     class A
#            ^
# SyntaxError: expected ':'
