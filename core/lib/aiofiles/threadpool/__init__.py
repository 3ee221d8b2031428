"""open() for asyncio, and the standard streams."""

import sys
from asyncio import get_running_loop
from functools import partial, singledispatch
from io import BufferedIOBase, BufferedRandom, BufferedReader, BufferedWriter, FileIO, TextIOBase

from ..base import AiofilesContextManager
from .binary import (AsyncBufferedIOBase, AsyncBufferedReader, AsyncFileIO, AsyncIndirectBufferedIOBase,
                     AsyncIndirectBufferedReader)
from .text import AsyncTextIndirectIOWrapper, AsyncTextIOWrapper

sync_open = open

__all__ = ("open", "stdin", "stdout", "stderr", "stdin_bytes", "stdout_bytes", "stderr_bytes")


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None, *,
         loop=None, executor=None):
    """A file for asyncio: `await open(...)` or `async with open(...) as file`."""
    return AiofilesContextManager(
        _open(file, mode=mode, buffering=buffering, encoding=encoding, errors=errors, newline=newline,
              closefd=closefd, opener=opener, loop=loop, executor=executor))


async def _open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None, *,
                loop=None, executor=None):
    if loop is None:
        loop = get_running_loop()
    opening = partial(sync_open, file, mode=mode, buffering=buffering, encoding=encoding, errors=errors,
                      newline=newline, closefd=closefd, opener=opener)
    return wrap(await loop.run_in_executor(executor, opening), loop=loop, executor=executor)


@singledispatch
def wrap(file, *, loop=None, executor=None):
    """The wrapper that fits a file."""
    raise TypeError(f"Unsupported io type: {file}.")


def _wraps(kind, wrapper):
    def wrapped(file, *, loop=None, executor=None):
        return wrapper(file, loop=loop, executor=executor)
    wrap.register(kind)(wrapped)


_wraps(TextIOBase, AsyncTextIOWrapper)
_wraps(BufferedWriter, AsyncBufferedIOBase)
_wraps(BufferedIOBase, AsyncBufferedIOBase)
_wraps(BufferedReader, AsyncBufferedReader)
_wraps(BufferedRandom, AsyncBufferedReader)
_wraps(FileIO, AsyncFileIO)

stdin = AsyncTextIndirectIOWrapper("sys.stdin", None, None, indirect=lambda: sys.stdin)
stdout = AsyncTextIndirectIOWrapper("sys.stdout", None, None, indirect=lambda: sys.stdout)
stderr = AsyncTextIndirectIOWrapper("sys.stderr", None, None, indirect=lambda: sys.stderr)
stdin_bytes = AsyncIndirectBufferedReader("sys.stdin.buffer", None, None, indirect=lambda: sys.stdin.buffer)
stdout_bytes = AsyncIndirectBufferedIOBase("sys.stdout.buffer", None, None, indirect=lambda: sys.stdout.buffer)
stderr_bytes = AsyncIndirectBufferedIOBase("sys.stderr.buffer", None, None, indirect=lambda: sys.stderr.buffer)
