# An object of the program's own class says that it is a coroutine function by the marker that asyncio looks for.
import asyncio
import warnings

warnings.simplefilter("ignore", DeprecationWarning)


class Marked:
    _is_coroutine = asyncio.coroutines._is_coroutine

    async def __call__(self):
        return "called"


print(asyncio.iscoroutinefunction(Marked()), asyncio.iscoroutinefunction(print))  # => True False
print(asyncio.run(Marked()()))  # => called

# output:
# True False
# called
