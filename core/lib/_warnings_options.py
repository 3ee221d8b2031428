"""What the values of Python's option -W mean: warnings fetches it when a program asks, as pytest does."""


class _OptionError(Exception):
    """An action or category that there is none of."""


def _getaction(action):
    if not action:
        return "default"
    for known in ("default", "always", "all", "ignore", "module", "once", "error"):
        if known.startswith(action):
            return known
    raise _OptionError(f"invalid action: {action!r}")


def _getcategory(category):
    import importlib
    if not category:
        return Warning
    module, dot, name = category.rpartition('.')
    try:
        found = getattr(importlib.import_module(module or 'builtins'), name)
    except ImportError:
        raise _OptionError(f"invalid module name: {module!r}") from None
    except AttributeError:
        raise _OptionError(f"unknown warning category: {category!r}") from None
    if not issubclass(found, Warning):
        raise _OptionError(f"invalid warning category: {category!r}")
    return found
