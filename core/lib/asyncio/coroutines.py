"""Telling coroutines from everything else."""

import types

__all__ = ("iscoroutinefunction", "iscoroutine")


def iscoroutine(obj):
    """True for what `async def` returns, and for objects of classes that behave like it."""
    if type(obj) is types.CoroutineType:
        return True
    from collections.abc import Coroutine

    return isinstance(obj, (types.CoroutineType, Coroutine))


def iscoroutinefunction(func):
    """True if calling `func` gives a coroutine."""
    import inspect
    import warnings

    warnings.warn(
        "'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; "
        "use inspect.iscoroutinefunction() instead",
        DeprecationWarning,
        stacklevel=2,
    )
    return inspect.iscoroutinefunction(func)


def _wrappable(obj):
    """True for an awaitable that is neither future nor coroutine."""
    return hasattr(type(obj), "__await__") or (
        isinstance(obj, types.GeneratorType) and bool(obj.gi_code.co_flags & 0x100)  # @types.coroutine
    )
