"""Temporary files and directories for asyncio."""

import asyncio
import tempfile as sync
from functools import partial

from ..base import AiofilesContextManager
from ..threadpool import wrap
from .temptypes import AsyncSpooledTemporaryFile, AsyncTemporaryDirectory

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory"]


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, delete_on_close=True, loop=None, executor=None):
    """A new file with a name; it is removed when it is closed."""
    return AiofilesContextManager(_temporary_file(
        sync.NamedTemporaryFile, loop, executor, mode=mode, buffering=buffering, encoding=encoding, newline=newline,
        suffix=suffix, prefix=prefix, dir=dir, delete=delete, delete_on_close=delete_on_close))


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, loop=None,
                  executor=None):
    """A new file without a name; it is gone when it is closed."""
    return AiofilesContextManager(_temporary_file(
        sync.TemporaryFile, loop, executor, mode=mode, buffering=buffering, encoding=encoding, newline=newline,
        suffix=suffix, prefix=prefix, dir=dir))


def SpooledTemporaryFile(max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                         dir=None, loop=None, executor=None):
    """A temporary file that is in memory until it has max_size bytes."""
    return AiofilesContextManager(_spooled_file(
        loop, executor, max_size=max_size, mode=mode, buffering=buffering, encoding=encoding, newline=newline,
        suffix=suffix, prefix=prefix, dir=dir))


def TemporaryDirectory(suffix=None, prefix=None, dir=None, loop=None, executor=None):
    """A new directory; it is removed with all that is in it."""
    return AiofilesContextManagerTempDir(_temporary_directory(loop, executor, suffix=suffix, prefix=prefix, dir=dir))


class AiofilesContextManagerTempDir(AiofilesContextManager):
    """Entering a temporary directory gives its path."""

    async def __aenter__(self):
        return (await self).name

    async def __aexit__(self, *_):
        await self._obj.close()
        self._obj = None


async def _temporary_file(make, loop, executor, **options):
    if loop is None:
        loop = asyncio.get_running_loop()
    file = await loop.run_in_executor(executor, partial(make, **options))
    if make is sync.TemporaryFile:
        return wrap(file, loop=loop, executor=executor)
    # The methods are those of the file inside, the name and the way it is closed those of the temporary file.
    result = wrap(file.file, loop=loop, executor=executor)
    result._file = file
    return result


async def _spooled_file(loop, executor, **options):
    if loop is None:
        loop = asyncio.get_running_loop()
    file = await loop.run_in_executor(executor, partial(sync.SpooledTemporaryFile, **options))
    return AsyncSpooledTemporaryFile(file, loop=loop, executor=executor)


async def _temporary_directory(loop, executor, **options):
    if loop is None:
        loop = asyncio.get_running_loop()
    folder = await loop.run_in_executor(executor, partial(sync.TemporaryDirectory, **options))
    return AsyncTemporaryDirectory(folder, loop=loop, executor=executor)
