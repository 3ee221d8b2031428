"""What the wrappers of files share: a file, an executor, and methods that run there."""

from asyncio import get_running_loop
from collections.abc import Awaitable
from contextlib import AbstractAsyncContextManager
from functools import partial


class AsyncBase:
    """A file whose methods are coroutines; iteration gives its lines."""

    def __init__(self, file, loop, executor):
        self._file, self._executor, self._ref_loop = file, executor, loop

    @property
    def _loop(self):
        return self._ref_loop or get_running_loop()

    def __aiter__(self):
        return self

    def __repr__(self):
        return super().__repr__() + ' wrapping ' + repr(self._file)

    async def __anext__(self):
        if line := await self.readline():
            return line
        raise StopAsyncIteration


class AsyncIndirectBase(AsyncBase):
    """The same for a file that is looked up at every use, as sys.stdout is."""

    def __init__(self, name, loop, executor, indirect):
        self._indirect, self._name = indirect, name
        super().__init__(None, loop, executor)

    @property
    def _file(self):
        return self._indirect()

    @_file.setter
    def _file(self, value):
        # There is nothing to keep.
        pass


class AiofilesContextManager(Awaitable, AbstractAsyncContextManager):
    """What open() gives: to be awaited, or entered with `async with`."""

    __slots__ = ('_coro', '_obj')

    def __init__(self, coro):
        self._coro, self._obj = coro, None

    def __await__(self):
        if self._obj is None:
            self._obj = yield from self._coro.__await__()
        return self._obj

    async def __aenter__(self):
        return await self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        await get_running_loop().run_in_executor(None, self._obj._file.__exit__, exc_type, exc_val, exc_tb)
        self._obj = None


def delegate_to_executor(*names):
    """A class decorator: these methods of the file, in the executor."""
    return _decorator(names, _make_delegate_method)


def proxy_method_directly(*names):
    """A class decorator: these methods of the file as they are."""
    return _decorator(names, _make_proxy_method)


# A coroutine that nobody awaits is named by where its method was made.
def _make_delegate_method(name):
    async def method(self, *args, **kwargs):
        function = getattr(self._file, name)
        return await self._loop.run_in_executor(self._executor, partial(function, *args, **kwargs))
    method.__name__ = name
    return method


def _make_proxy_method(name):
    def method(self, *args, **kwargs):
        return getattr(self._file, name)(*args, **kwargs)
    method.__name__ = name
    return method


def proxy_property_directly(*names):
    """A class decorator: these attributes of the file."""
    return _decorator(names, lambda name: property(lambda self: getattr(self._file, name)))


def _decorator(names, member_of):
    def decorate(cls):
        for name in names:
            setattr(cls, name, member_of(name))
        return cls
    return decorate
