# exit: 1
from asyncio import run,
x = 1

# output:
#   File "import_trailing_comma.py", line 2
#     from asyncio import run,
#                             ^
# SyntaxError: trailing comma not allowed without surrounding parentheses
