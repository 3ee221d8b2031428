"""For those who load modules by hand: specs, and modules made of them."""

import sys
from types import ModuleType

from importlib.machinery import BuiltinImporter, ModuleSpec, NamespaceLoader, SourceFileLoader, _own_spec

__all__ = ['LazyLoader', 'Loader', 'MAGIC_NUMBER', 'cache_from_source', 'decode_source', 'find_spec', 'module_from_spec',
           'resolve_name', 'source_from_cache', 'source_hash', 'spec_from_file_location', 'spec_from_loader']

from importlib.abc import Loader

MAGIC_NUMBER = b'+\x0e\r\n'
_HERE = object()


def find_spec(name, package=None):
    """What is known of a module, without importing it (its parents are); None if there is none."""
    name = resolve_name(name, package) if name.startswith('.') else name
    if name in sys.modules:
        module = sys.modules[name]
        if module is None:
            return None
        spec = getattr(module, '__spec__', None) or name != '__main__' and _own_spec(name)
        if not spec:
            raise ValueError(f"{name}.__spec__ is {'None' if hasattr(module, '__spec__') else 'not set'}")
        return spec
    parent = name.rpartition('.')[0]
    path = None
    if parent:
        __import__(parent)
        try:
            path = sys.modules[parent].__path__
        except AttributeError as error:
            raise ModuleNotFoundError(f"__path__ attribute not found on {parent!r} while trying to find {name!r}",
                                      name=name) from error
    from importlib._finders import find_spec as find
    return find(name, path)


def module_from_spec(spec):
    """A new module with the attributes that its spec tells; its code has not run."""
    module = None
    if hasattr(spec.loader, 'create_module'):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, 'exec_module'):
        raise ImportError('loaders that define exec_module() must also define create_module()')
    if module is None:
        module = ModuleType(spec.name)
    loader = spec.loader
    if loader is None and spec.submodule_search_locations is not None:
        loader = spec.loader = NamespaceLoader(spec.name, spec.submodule_search_locations)
    for name, value in (('__name__', spec.name), ('__loader__', loader), ('__package__', spec.parent), ('__spec__', spec)):
        if getattr(module, name, None) is None:
            setattr(module, name, value)
    if spec.submodule_search_locations is not None and not hasattr(module, '__path__'):
        module.__path__ = spec.submodule_search_locations
    if not hasattr(module, '__file__'):
        if spec.has_location:
            module.__file__ = spec.origin
            if spec.cached is not None:
                module.__cached__ = spec.cached
        elif isinstance(loader, NamespaceLoader):
            module.__file__ = None
    return module


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec for what a loader loads."""
    if origin is None:
        origin = getattr(loader, '_ORIGIN', None)
    if origin is None and hasattr(loader, 'get_filename'):
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        return spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None and hasattr(loader, 'is_package'):
        try:
            is_package = loader.is_package(name)
        except ImportError:
            pass
    return ModuleSpec(name, loader, origin=origin, is_package=bool(is_package))


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_HERE):
    """A spec for a module in a file."""
    import os
    if location is None:
        location = '<unknown>'
        if hasattr(loader, 'get_filename'):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        location = os.path.abspath(os.fspath(location))
    if loader is None:
        if not location.endswith('.py'):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if submodule_search_locations is _HERE:
        if hasattr(loader, 'is_package') and loader.is_package(name):
            spec.submodule_search_locations = []
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == []:
        spec.submodule_search_locations.append(os.path.dirname(location))
    return spec


def resolve_name(name, package):
    """The whole name of a module that is given relative to a package."""
    if not name.startswith('.'):
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    level = len(name) - len(name.lstrip('.'))
    parts = package.rsplit('.', level - 1)
    if len(parts) < level:
        raise ImportError('attempted relative import beyond top-level package')
    return f'{parts[0]}.{name[level:]}' if name[level:] else parts[0]


def decode_source(source_bytes):
    """The text of a source, by the encoding that it declares."""
    import io
    from tokenize import detect_encoding
    encoding, _ = detect_encoding(io.BytesIO(source_bytes).readline)
    return io.IncrementalNewlineDecoder(None, True).decode(bytes(source_bytes).decode(encoding))


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Where the compiled form of a source file would be."""
    import os
    folder, name = os.path.split(os.fspath(path))
    mark = f'.opt-{optimization}' if optimization not in (None, '') else ''
    return os.path.join(folder, '__pycache__', f"{name.rpartition('.')[0] or name}.{sys.implementation.cache_tag}{mark}.pyc")


def source_from_cache(path):
    """The source file of a compiled one."""
    import os
    folder, name = os.path.split(os.fspath(path))
    folder, cache = os.path.split(folder)
    if cache != '__pycache__':
        raise ValueError(f'__pycache__ not bottom-level directory in {path!r}')
    if not 2 <= name.count('.') <= 3:
        raise ValueError(f'expected only 2 or 3 dots in {name!r}')
    return os.path.join(folder, name.partition('.')[0] + '.py')


def source_hash(source_bytes):
    """Eight bytes that tell sources apart."""
    import hashlib
    return hashlib.blake2b(source_bytes, digest_size=8).digest()


class _LazyModule(ModuleType):
    """A module that runs when it is first looked into."""

    def __getattribute__(self, attr):
        spec = object.__getattribute__(self, '__spec__')
        state = spec.loader_state
        if state and attr not in ('__spec__', '__class__'):
            spec.loader_state = None
            self.__class__ = state
            spec.loader.exec_module(self)
        return object.__getattribute__(self, attr)

    def __dir__(self):
        return sorted(self.__dict__)


class LazyLoader(Loader):
    """Loads a module when an attribute of it is first asked for."""

    def __init__(self, loader):
        if not hasattr(loader, 'exec_module'):
            raise TypeError('loader must define exec_module()')
        self.loader = loader

    @classmethod
    def factory(cls, loader):
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def create_module(self, spec):
        # One that is made has run already.
        return None if isinstance(self.loader, SourceFileLoader) else self.loader.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = module.__loader__ = self.loader
        if isinstance(self.loader, SourceFileLoader):
            module.__spec__.loader = self.loader = self.loader.late()
        module.__spec__.loader_state = module.__class__
        module.__class__ = _LazyModule
