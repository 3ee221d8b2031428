# exit: 1
import asyncio
asyncio.async(f())

# output:
#   File "async_as_attribute.py", line 3
#     asyncio.async(f())
#             ^^^^^
# SyntaxError: invalid syntax
