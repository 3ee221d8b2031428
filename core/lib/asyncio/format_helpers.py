"""How callbacks and call stacks look in reprs and logs."""

import functools
import inspect
import sys

from .constants import DEBUG_STACK_DEPTH


def _get_function_source(func):
    func = inspect.unwrap(func)
    if getattr(func, "__qualname__", None) == "gather.<locals>._done_callback":
        from .tasks import gather as func  # it is a part of that, in C++
    if inspect.isfunction(func):
        return func.__code__.co_filename, func.__code__.co_firstlineno
    if isinstance(func, (functools.partial, functools.partialmethod)):
        return _get_function_source(func.func)
    return None


def _format_callback_source(func, args, *, debug=False):
    text = _format_callback(func, args, None, debug=debug)
    if source := _get_function_source(func):
        text += f" at {source[0]}:{source[1]}"
    return text


def _format_args_and_kwargs(args, kwargs, *, debug=False):
    if not debug:
        # Arguments may be long and may be secret.
        return "()"
    import reprlib

    items = [reprlib.repr(arg) for arg in args or ()]
    items += [f"{name}={reprlib.repr(value)}" for name, value in (kwargs or {}).items()]
    return f"({', '.join(items)})"


def _format_callback(func, args, kwargs, *, debug=False, suffix=""):
    if isinstance(func, functools.partial):
        suffix = _format_args_and_kwargs(args, kwargs, debug=debug) + suffix
        return _format_callback(func.func, func.args, func.keywords, debug=debug, suffix=suffix)
    name = getattr(func, "__qualname__", None) or getattr(func, "__name__", None) or repr(func)
    return name + _format_args_and_kwargs(args, kwargs, debug=debug) + suffix


def extract_stack(f=None, limit=None):
    """The call stack at frame `f` (None: the caller's), `limit` frames deep."""
    import traceback

    if f is None:
        f = sys._getframe().f_back
    stack = traceback.StackSummary.extract(
        traceback.walk_stack(f), limit=DEBUG_STACK_DEPTH if limit is None else limit, lookup_lines=False
    )
    stack.reverse()
    return stack
