"""Functions to call when the program ends; the runtime calls _run_exitfuncs()."""

__all__ = ['register', 'unregister']

_functions = []


def register(func, /, *args, **kwargs):
    """Call func(*args, **kwargs) at the end; returns func."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _functions.append((func, args, kwargs))
    return func


def unregister(func, /):
    """Forget all registrations of func."""
    _functions[:] = [entry for entry in _functions if entry[0] != func]


def _clear():
    _functions.clear()


def _ncallbacks():
    return len(_functions)


def _run_exitfuncs():
    # Latest first; what one raises is reported and does not stop the others.
    import sys
    while _functions:
        func, args, kwargs = _functions.pop()
        try:
            func(*args, **kwargs)
        except BaseException as error:
            print(f'Exception ignored in atexit callback {func!r}:', file=sys.stderr)
            import traceback
            traceback.print_exception(error)
