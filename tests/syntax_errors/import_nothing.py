# exit: 1
from asyncio import

# output:
#   File "import_nothing.py", line 2
#     from asyncio import
#                        ^
# SyntaxError: Expected one or more names after 'import'
