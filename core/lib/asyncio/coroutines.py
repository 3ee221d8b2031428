"""Telling coroutines from everything else."""

import sys
from _types import CoroutineType, GeneratorType

__all__ = ("iscoroutinefunction", "iscoroutine")

# Objects of the program's own classes that have this as `_is_coroutine` call themselves coroutine functions.
_is_coroutine = object()


def iscoroutine(obj):
    """True for what `async def` returns, and for objects of classes that behave like it."""
    if type(obj) is CoroutineType:
        return True
    # A class is taken for one by its methods, or was registered: the abstract classes need not be loaded to say no.
    if "_collections_abc" not in sys.modules and not hasattr(type(obj), "send"):
        return False
    from collections.abc import Coroutine

    return isinstance(obj, (CoroutineType, Coroutine))


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
    return inspect.iscoroutinefunction(func) or getattr(func, "_is_coroutine", None) is _is_coroutine


def _format_coroutine(coro):
    name = getattr(coro, "__qualname__", None) or type(coro).__name__
    code = getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)
    running = getattr(coro, "cr_running", False) or getattr(coro, "gi_running", False)
    if code is None:
        return f"{name}() running" if running else f"{name}()"
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None)
    file = code.co_filename or "<empty co_filename>"
    if frame is not None:
        return f"{name}() running at {file}:{frame.f_lineno}"
    if running or getattr(coro, "cr_suspended", False):
        # A native one has no frame.
        return f"{name}() running at {file}:{code.co_firstlineno}"
    return f"{name}() done, defined at {file}:{code.co_firstlineno}"


def _wrappable(obj):
    """True for an awaitable that is neither future nor coroutine."""
    return hasattr(type(obj), "__await__") or (
        isinstance(obj, GeneratorType) and bool(obj.gi_code.co_flags & 0x100)  # @types.coroutine
    )
