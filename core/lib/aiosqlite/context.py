"""What a call gives that may be awaited or entered."""

from collections.abc import Coroutine
from functools import wraps


class Result(Coroutine):
    __slots__ = ("_coro", "_obj")

    def __init__(self, coro):
        self._coro = coro
        self._obj = None

    def send(self, value):
        return self._coro.send(value)

    def throw(self, typ, val=None, tb=None):
        return self._coro.throw(typ if val is None else val)

    def close(self):
        return self._coro.close()

    def __await__(self):
        return self._coro.__await__()

    async def __aenter__(self):
        self._obj = await self._coro
        return self._obj

    async def __aexit__(self, exc_type, exc, tb):
        close = getattr(self._obj, "close", None)
        if close is not None:
            await close()
        self._obj = None


def contextmanager(method):
    @wraps(method)
    def wrapper(self, *args, **kwargs):
        return Result(method(self, *args, **kwargs))

    return wrapper
