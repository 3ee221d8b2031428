"""Template strings: t'...' gives a Template of texts and Interpolations."""

from _language import Interpolation, Template

__all__ = ["Interpolation", "Template", "convert"]


def convert(obj, /, conversion):
    """What !s, !r, !a, or None make of an object."""
    if conversion is None:
        return obj
    if conversion == 's':
        return str(obj)
    if conversion == 'r':
        return repr(obj)
    if conversion == 'a':
        return ascii(obj)
    raise ValueError(f'invalid conversion specifier: {conversion}')
