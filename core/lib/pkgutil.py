"""What concerns packages: names that become objects."""

__all__ = ['get_importer', 'iter_importers', 'walk_packages', 'iter_modules', 'get_data', 'extend_path', 'ModuleInfo']

import importlib.util
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


def get_importer(path_item):
    """What finds modules in a folder or an archive; None if nothing does."""
    path_item = os.fsdecode(path_item)
    known = sys.path_importer_cache
    hooks = () if path_item in known else (*sys.path_hooks, _own_hook)
    for hook in hooks:
        try:
            known[path_item] = hook(path_item)
            break
        except ImportError:
            pass
    return known.get(path_item)  # nothing is noted of what may be a folder later


def _own_hook(path):
    if os.path.isdir(path):
        from importlib.machinery import FileFinder
        return FileFinder(path)
    from zipimport import zipimporter
    return zipimporter(path)


def iter_importers(fullname=''):
    """What looks for a module: that of the folders of its package, or all that there is for the top level."""
    if fullname.startswith('.'):
        raise ImportError(f'Relative module name {fullname!r} not supported')
    package = fullname.rpartition('.')[0]
    if package:
        path = getattr(import_module(package), '__path__', ())
    else:
        yield from sys.meta_path
        path = sys.path
    for item in path:
        yield get_importer(item)


def extend_path(path, name):
    """The path of a package with the folders of the same name in sys.path, and what NAME.pkg files there name."""
    if not isinstance(path, list):
        return path
    parent, _, last = name.rpartition('.')
    folders = getattr(sys.modules.get(parent), '__path__', ()) if parent else sys.path
    longer = [*path]
    for folder in folders:
        if isinstance(folder, str):
            longer += [portion for portion in _portions(folder, last) if portion not in longer]
            longer += _named_in(os.path.join(folder, name + '.pkg'))
    return longer


def _portions(folder, name):
    # The folders of a package in one folder; an archive may have some, too.
    find_spec = getattr(get_importer(folder), 'find_spec', None)
    spec = find_spec and find_spec(name)
    return spec and spec.submodule_search_locations or ()


def _named_in(file):
    # The lines of a file that are no comments.
    try:
        with open(file) as lines:
            return [line.rstrip('\n') for line in lines if line[0] not in '\n#']
    except OSError:
        return ()


class ModuleInfo(namedtuple('ModuleInfo', 'module_finder name ispkg')):
    """A module that was found in a folder."""

    __slots__ = ()


def iter_modules(path=None, prefix=''):
    """The modules in folders, those of sys.path if none are given."""
    if isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    seen = set()
    for importer in iter_importers() if path is None else map(get_importer, path):
        for name, is_package in _modules_of(importer):
            if name not in seen:
                seen.add(name)
                yield ModuleInfo(importer, prefix + name, is_package)


def _modules_of(importer):
    # (name, whether it is a package) of the modules that a finder has.
    if hasattr(importer, 'iter_modules'):
        yield from importer.iter_modules('')
        return
    if hasattr(importer, 'archive'):
        inside = [name[len(importer.prefix):] for name in importer._get_files() if name.startswith(importer.prefix)]
        files = sorted({'/'.join(name.split('/')[:2]) for name in inside})
    else:
        try:
            folder = importer.path
            names = sorted(os.listdir(folder))
        except (AttributeError, OSError):
            return
        files = [f'{name}/__init__.py' if os.path.isfile(os.path.join(folder, name, '__init__.py')) else name
                 for name in names]
    for name in files:
        module, _, rest = name.partition('/')
        if rest == '__init__.py' or not rest and module.endswith('.py') and module != '__init__.py':
            module = module if rest else module[:-3]
            if module.isidentifier():
                yield module, bool(rest)


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
    """A file beside a package's modules, as bytes; None if its loader has no data."""
    spec = importlib.util.find_spec(package)
    module = sys.modules.get(package) or spec and import_module(package)
    if spec is None or not hasattr(spec.loader, 'get_data') or getattr(module, '__file__', None) is None:
        return None
    path = os.path.join(os.path.dirname(module.__file__), *resource.split('/'))
    try:
        return spec.loader.get_data(path)
    except NotADirectoryError:  # it is in an archive
        archive = path
        while not os.path.isfile(archive):
            archive = os.path.dirname(archive)
        return get_importer(archive).get_data(path)
