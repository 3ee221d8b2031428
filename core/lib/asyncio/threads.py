"""Functions that block, run beside the loop."""

import contextvars
import functools

from _asyncio import get_running_loop

__all__ = ("to_thread",)


async def to_thread(func, /, *args, **kwargs):
    """Runs func(*args, **kwargs) in a thread of the loop's executor, in a copy of this task's context."""
    context = contextvars.copy_context()
    call = functools.partial(context.run, func, *args, **kwargs)
    return await get_running_loop().run_in_executor(None, call)
