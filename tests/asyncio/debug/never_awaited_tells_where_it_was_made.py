# In debug mode a coroutine remembers who made it.
import asyncio


async def forgotten():
    pass


async def main():
    forgotten()


asyncio.run(main(), debug=True)
# output:
# never_awaited_tells_where_it_was_made.py:10: RuntimeWarning: coroutine 'forgotten' was never awaited
# Coroutine created at (most recent call last)
#   File "never_awaited_tells_where_it_was_made.py", line 13, in <module>
#     asyncio.run(main(), debug=True)
#   File "never_awaited_tells_where_it_was_made.py", line 10, in main
#     forgotten()
#   forgotten()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
