"""What knows where modules are and how they are loaded: specs, loaders, finders."""

import sys

__all__ = ['BYTECODE_SUFFIXES', 'BuiltinImporter', 'EXTENSION_SUFFIXES', 'ExtensionFileLoader', 'FileFinder', 'FrozenImporter',
           'ModuleSpec', 'NamespaceLoader', 'PathFinder', 'SOURCE_SUFFIXES', 'SourceFileLoader', 'SourcelessFileLoader',
           'all_suffixes']

SOURCE_SUFFIXES = ['.py']
BYTECODE_SUFFIXES = ['.pyc']
EXTENSION_SUFFIXES = []


def all_suffixes():
    """The ends of files that are modules."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec:
    """What is known of a module before it is loaded."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name, self.loader, self.origin, self.loader_state = name, loader, origin, loader_state
        self.submodule_search_locations = [] if is_package else None
        self._set_fileattr = False
        self._uninitialized_submodules = []
        self._cached = None

    def __repr__(self):
        parts = [f'name={self.name!r}', f'loader={self.loader!r}']
        if self.origin is not None:
            parts.append(f'origin={self.origin!r}')
        if self.submodule_search_locations is not None:
            parts.append(f'submodule_search_locations={self.submodule_search_locations}')
        return f"{self.__class__.__name__}({', '.join(parts)})"

    def __eq__(self, other):
        try:
            return (self.name, self.loader, self.origin, self.submodule_search_locations, self.cached, self.has_location) == \
                   (other.name, other.loader, other.origin, other.submodule_search_locations, other.cached, other.has_location)
        except AttributeError:
            return NotImplemented

    @property
    def parent(self):
        return self.name.rpartition('.')[0] if self.submodule_search_locations is None else self.name

    @property
    def has_location(self):
        return self._set_fileattr

    @has_location.setter
    def has_location(self, value):
        self._set_fileattr = bool(value)

    @property
    def cached(self):
        if self._cached is None and self._set_fileattr and self.origin is not None and self.origin.endswith('.py'):
            from importlib.util import cache_from_source
            self._cached = cache_from_source(self.origin)
        return self._cached

    @cached.setter
    def cached(self, value):
        self._cached = value


class _Loader:
    """What loaders have in common."""

    def create_module(self, spec):
        """None: an ordinary module will do."""

    def load_module(self, fullname=None):
        from importlib.util import module_from_spec, spec_from_loader
        spec = spec_from_loader(fullname or self.name, self)
        module = sys.modules.setdefault(spec.name, module_from_spec(spec))
        self.exec_module(module)
        return module


class SourceFileLoader(_Loader):
    """Loads a module from a file of source text."""

    def __init__(self, fullname, path):
        self.name, self.path = fullname, path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def _check(self, name):
        if name is not None and name != self.name:
            raise ImportError(f'loader for {self.name} cannot handle {name}', name=name)

    def get_filename(self, name=None):
        self._check(name)
        return self.path

    def is_package(self, fullname):
        return self.path.rpartition('/')[2] == '__init__.py'

    def get_data(self, path):
        with open(path, 'rb') as file:
            return file.read()

    def set_data(self, path, data):
        with open(path, 'wb') as file:
            file.write(data)

    def path_stats(self, path):
        import os
        status = os.stat(path)
        return {'mtime': status.st_mtime, 'size': status.st_size}

    def get_source(self, fullname):
        from importlib.util import decode_source
        self._check(fullname)
        try:
            return decode_source(self.get_data(self.path))
        except OSError as error:
            raise ImportError('source not available through get_data()', name=fullname) from error

    def source_to_code(self, data, path, *, _optimize=-1):
        return compile(data, path, 'exec', dont_inherit=True)

    def get_code(self, fullname=None):
        return self.source_to_code(self.get_data(self.path), self.path)

    def exec_module(self, module):
        exec(self.get_code(module.__name__), module.__dict__)

    def late(self):
        return self


class _OwnLoader(SourceFileLoader):
    """Loads what the interpreter finds by itself: the library and the program's files."""

    def create_module(self, spec):
        import importlib
        return importlib.import_module(spec.name)

    def exec_module(self, module):
        """It has run."""

    def late(self):
        """One that runs the module where it is told to."""
        library = self.path.startswith('/usr/lib/python3.14/')
        return (_LateLibraryLoader if library else SourceFileLoader)(self.name, self.path)


class _LateLibraryLoader(SourceFileLoader):
    """Fills a module that stands for one of the library, of which there is no file to run."""

    def exec_module(self, module):
        import importlib
        standing = sys.modules.pop(self.name, None)
        try:
            module.__dict__.update(vars(importlib.import_module(self.name)))
        finally:
            if standing is not None:
                sys.modules[self.name] = standing


for _own in _OwnLoader, _LateLibraryLoader:
    _own.__name__ = _own.__qualname__ = 'SourceFileLoader'


class SourcelessFileLoader(SourceFileLoader):
    """Compiled files: there are none here."""

    def get_code(self, fullname=None):
        raise ImportError(f'bad magic number in {self.name!r}', name=self.name, path=self.path)

    def get_source(self, fullname):
        return None


class ExtensionFileLoader(SourceFileLoader):
    """Modules of machine code, which cannot be loaded."""

    def create_module(self, spec):
        raise ImportError('dynamic module loading is not supported', name=spec.name, path=self.path)

    def get_source(self, fullname):
        return None


class NamespaceLoader(_Loader):
    """A folder that is a package without a source of its own."""

    def __init__(self, name, path, path_finder=None):
        self._path = path

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ''

    def get_code(self, fullname):
        return compile('', '<string>', 'exec', dont_inherit=True)

    def exec_module(self, module):
        pass


def _own_spec(name):
    """The spec of a module that the interpreter finds by itself, or None."""
    found = sys._find_module(name)
    if found is None:
        return None
    file, is_package, _ = found
    if file is None:
        return ModuleSpec(name, BuiltinImporter, origin='built-in')
    if is_package and not file.endswith('.py'):
        folders = [file.rstrip('/')]
        spec = ModuleSpec(name, NamespaceLoader(name, folders), is_package=True)
        spec.submodule_search_locations = folders
        return spec
    spec = ModuleSpec(name, _OwnLoader(name, file), origin=file, is_package=is_package)
    if is_package:
        spec.submodule_search_locations = [file.rpartition('/')[0]]
    spec.has_location = True
    return spec


class BuiltinImporter(_Loader):
    """Modules that are part of the interpreter."""

    _ORIGIN = 'built-in'

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        found = sys._find_module(fullname)
        return ModuleSpec(fullname, cls, origin=cls._ORIGIN) if found and found[0] is None else None

    @staticmethod
    def create_module(spec):
        import importlib
        return importlib.import_module(spec.name)

    @staticmethod
    def exec_module(module):
        pass

    @classmethod
    def is_package(cls, fullname):
        return False

    @classmethod
    def get_code(cls, fullname):
        return None

    get_source = get_code


class FrozenImporter(BuiltinImporter):
    """Frozen modules: none are told apart from others here."""

    _ORIGIN = 'frozen'

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None


class FileFinder:
    """Finds modules in one folder."""

    def __init__(self, path, *loader_details):
        self.path = path or '.'
        self._loaders = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]

    def __repr__(self):
        return f'FileFinder({self.path!r})'

    def find_spec(self, fullname, target=None):
        import os
        from importlib.util import spec_from_file_location
        name = os.path.join(self.path, fullname.rpartition('.')[2])
        for suffix, loader in self._loaders or [('.py', SourceFileLoader)]:
            for path, folders in ((os.path.join(name, '__init__' + suffix), [name]), (name + suffix, None)):
                if os.path.isfile(path):
                    return spec_from_file_location(fullname, path, loader=loader(fullname, path),
                                                   submodule_search_locations=folders)
        if os.path.isdir(name):
            spec = ModuleSpec(fullname, None, is_package=True)
            spec.submodule_search_locations = [name]
            return spec
        return None

    def invalidate_caches(self):
        """Nothing is kept."""


class PathFinder:
    """Finds modules in the folders of sys.path, or of a package."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        portions = []  # folders of the name without a source, which are a package together where there is none
        for folder in sys.path if path is None else path:
            if isinstance(folder, str):
                finder = cls._finder(folder)
                spec = finder and finder.find_spec(fullname)
                if spec is None:
                    continue
                if spec.loader is not None:
                    return spec
                portions += spec.submodule_search_locations or ()
        if not portions:
            return None
        spec = ModuleSpec(fullname, None, is_package=True)
        spec.submodule_search_locations = portions
        return spec

    @staticmethod
    def _finder(path):
        # Hooks are asked once for each path; then it is an archive or a folder.
        cache = sys.path_importer_cache
        if path in cache:
            return cache[path]
        for hook in sys.path_hooks:
            try:
                return cache.setdefault(path, hook(path))
            except ImportError:
                pass
        import os
        if '.zip' in path or os.path.isfile(path):
            import zipimport
            try:
                return cache.setdefault(path, zipimport.zipimporter(path))
            except ImportError:
                pass
        return FileFinder(path)

    @staticmethod
    def invalidate_caches():
        sys.path_importer_cache.clear()


for _class in (ModuleSpec, BuiltinImporter, FrozenImporter):
    _class.__module__ = '_frozen_importlib'
for _class in (SourceFileLoader, _OwnLoader, SourcelessFileLoader, ExtensionFileLoader, NamespaceLoader, FileFinder, PathFinder):
    _class.__module__ = '_frozen_importlib_external'
del _class
