# exit: 1
import asyncio as a.b

# output:
#   File "import_as_attribute.py", line 2
#     import asyncio as a.b
#                       ^^^
# SyntaxError: cannot use attribute as import target
