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


def _setoption(option):
    import warnings
    parts = option.split(':')
    if len(parts) > 5:
        raise _OptionError(f"too many fields (max 5): {option!r}")
    action, message, category, module, line = (part.strip() for part in (*parts, *[''] * (5 - len(parts))))
    action = _getaction(action)
    category = _getcategory(category)
    if message or module:
        import re
        message = re.escape(message)
        module = module and re.escape(module) + r'\z'
    try:
        line = int(line or 0)
        if line < 0:
            raise ValueError
    except ValueError:
        raise _OptionError(f"invalid lineno {line!r}") from None
    warnings.filterwarnings(action, message, category, module, line)


def _processoptions(options):
    import sys
    for option in options:
        try:
            _setoption(option)
        except _OptionError as error:
            print("Invalid -W option ignored:", error, file=sys.stderr)
