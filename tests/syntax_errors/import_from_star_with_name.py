# exit: 1
from a import *, b

# output:
#   File "import_from_star_with_name.py", line 2
#     from a import *, b
#                    ^
# SyntaxError: invalid syntax
