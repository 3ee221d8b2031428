# exit: 1
from a import ()

# output:
#   File "import_from_empty_parentheses.py", line 2
#     from a import ()
#                    ^
# SyntaxError: invalid syntax
