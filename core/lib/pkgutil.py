"""What concerns packages: names that become objects."""

__all__ = ['resolve_name', 'extend_path', 'iter_modules', 'walk_packages', 'get_data']

import re
import sys
from importlib import import_module

_dotted = r'(?!\d)(\w+)(\.(?!\d)(\w+))*'
_name = None


def resolve_name(name):
    """The object of 'package.module:object.attribute', or of the same with dots only."""
    global _name
    if _name is None:
        _name = re.compile(f'^(?P<pkg>{_dotted})(?P<cln>:(?P<obj>{_dotted})?)?$')
    match = _name.match(name)
    if not match:
        raise ValueError(f'invalid format: {name!r}')
    if match.group('cln'):
        result = import_module(match.group('pkg'))
        parts = (match.group('obj') or '').split('.') if match.group('obj') else []
    else:
        parts = name.split('.')
        module = parts.pop(0)
        result = import_module(module)
        while parts:
            longer = f'{module}.{parts[0]}'
            try:
                result = import_module(longer)
            except ImportError:
                break
            parts.pop(0)
            module = longer
    for part in parts:
        result = getattr(result, part)
    return result


def extend_path(path, name):
    """The path as it is: a package has one folder here."""
    return path


def iter_modules(path=None, prefix=''):
    """Nothing: folders cannot be listed."""
    return iter(())


def walk_packages(path=None, prefix='', onerror=None):
    """Nothing, likewise."""
    return iter(())


def get_data(package, resource):
    """A file beside a package's modules, as bytes."""
    module = sys.modules.get(package) or import_module(package)
    folder = module.__file__.rsplit('/', 1)[0]
    with open(f'{folder}/{resource}', 'rb') as file:
        return file.read()
