"""The functions of os.path that wait for the file system, as coroutines."""

from os import path

from asyncio import get_running_loop
from functools import partial, wraps


def _wrap(func):
    @wraps(func)
    async def run(*args, loop=None, executor=None, **kwargs):
        if loop is None:
            loop = get_running_loop()
        return await loop.run_in_executor(executor, partial(func, *args, **kwargs))
    return run


exists, isfile, isdir, islink, ismount = map(_wrap, (path.exists, path.isfile, path.isdir, path.islink, path.ismount))
getsize, getmtime, getatime, getctime = map(_wrap, (path.getsize, path.getmtime, path.getatime, path.getctime))
samefile, sameopenfile, abspath = map(_wrap, (path.samefile, path.sameopenfile, path.abspath))
