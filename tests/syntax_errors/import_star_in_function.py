# exit: 1
def f():
    from a import *

# output:
#   File "import_star_in_function.py", line 3
#     from a import *
#                   ^
# SyntaxError: import * only allowed at module level
