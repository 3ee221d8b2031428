# exit: 1
class C:
    from a import *

# output:
#   File "import_star_in_class.py", line 3
#     from a import *
#                   ^
# SyntaxError: import * only allowed at module level
