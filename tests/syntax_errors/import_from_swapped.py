# exit: 1
import sleep from asyncio

# output:
#   File "import_from_swapped.py", line 2
#     import sleep from asyncio
#     ^^^^^^^^^^^^^^^^^^^^^^^^^
# SyntaxError: Did you mean to use 'from ... import ...' instead?
