# exit: 1
from a import

# output:
#   File "import_from_nothing.py", line 2
#     from a import
#                  ^
# SyntaxError: Expected one or more names after 'import'
