"""Texts that results share."""

_MAX_LENGTH = 80


def safe_repr(obj, short=False):
    """repr(), whatever it raises."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if not short or len(text) < _MAX_LENGTH:
        return text
    return text[:_MAX_LENGTH] + ' [truncated]...'


def strclass(cls):
    """module.Class"""
    return '%s.%s' % (cls.__module__, cls.__qualname__)
