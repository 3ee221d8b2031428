"""What concerns packages: names that become objects."""

__all__ = ['resolve_name', 'extend_path', 'iter_modules', 'walk_packages', 'get_data', 'ModuleInfo']

import os
import re
import sys
from collections import namedtuple
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


class ModuleInfo(namedtuple('ModuleInfo', 'module_finder name ispkg')):
    """A module that was found in a folder."""

    __slots__ = ()


def iter_modules(path=None, prefix=''):
    """The modules in folders, those of sys.path if none are given."""
    if isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    from importlib.machinery import FileFinder
    seen = set()
    for folder in sys.path if path is None else path:
        try:
            names = sorted(os.listdir(folder))
        except OSError:
            continue
        for name in names:
            is_package = os.path.isfile(os.path.join(folder, name, '__init__.py'))
            module = name if is_package else name.removesuffix('.py')
            if (is_package or name.endswith('.py')) and module.isidentifier() and module != '__init__' and module not in seen:
                seen.add(module)
                yield ModuleInfo(FileFinder(folder), prefix + module, is_package)


def walk_packages(path=None, prefix='', onerror=None):
    """The modules in folders and in their packages, which are imported."""
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            package = import_module(info.name)
        except ImportError:
            if onerror is not None:
                onerror(info.name)
        except Exception:
            if onerror is None:
                raise
            onerror(info.name)
        else:
            yield from walk_packages(list(package.__path__), info.name + '.', onerror)


def get_data(package, resource):
    """A file beside a package's modules, as bytes."""
    module = sys.modules.get(package) or import_module(package)
    folder = module.__file__.rsplit('/', 1)[0]
    with open(f'{folder}/{resource}', 'rb') as file:
        return file.read()
