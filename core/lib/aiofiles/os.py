"""The functions of os that wait for the file system, as coroutines."""

import os
from asyncio import get_running_loop
from functools import partial, wraps

from . import ospath as path

__all__ = ["path", "stat", "rename", "renames", "replace", "remove", "unlink", "mkdir", "makedirs", "rmdir",
           "removedirs", "symlink", "readlink", "listdir", "scandir", "access", "wrap", "getcwd", "link", "sendfile"]


def wrap(func):
    """The function as a coroutine function that runs in an executor."""
    @wraps(func)
    async def run(*args, loop=None, executor=None, **kwargs):
        if loop is None:
            loop = get_running_loop()
        return await loop.run_in_executor(executor, partial(func, *args, **kwargs))
    return run


access, getcwd, link, listdir, makedirs = map(wrap, (os.access, os.getcwd, os.link, os.listdir, os.makedirs))
mkdir, readlink, remove, removedirs = map(wrap, (os.mkdir, os.readlink, os.remove, os.removedirs))
rename, renames, replace, rmdir = map(wrap, (os.rename, os.renames, os.replace, os.rmdir))
scandir, sendfile, stat, symlink, unlink = map(wrap, (os.scandir, os.sendfile, os.stat, os.symlink, os.unlink))
