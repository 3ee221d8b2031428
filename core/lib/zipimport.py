"""Modules in ZIP archives: what sys.path does with the name of one."""

import os
import sys
from importlib.machinery import ModuleSpec
from importlib.util import decode_source, module_from_spec
from zipfile import BadZipFile, ZipFile

__all__ = ['ZipImportError', 'zipimporter']


class ZipImportError(ImportError):
    """The archive or a module in it is not there."""


_zip_directory_cache = {}


class zipimporter:
    """Finds and loads the modules of one archive, or of a folder in it."""

    def __init__(self, path):
        path = os.fspath(path)
        if not path:
            raise ZipImportError('archive path is empty', path=path)
        self.archive, self.prefix = path, ''
        while not os.path.exists(self.archive) and os.path.dirname(self.archive) != self.archive:
            self.archive, name = os.path.split(self.archive)
            self.prefix = name + '/' + self.prefix
        if not os.path.isfile(self.archive):
            raise ZipImportError('not a Zip file', path=path)
        if self.archive not in _zip_directory_cache:
            self._read_directory()

    def _read_directory(self):
        try:
            with ZipFile(self.archive) as file:
                _zip_directory_cache[self.archive] = {info.filename for info in file.infolist()}
        except (BadZipFile, OSError):
            raise ZipImportError(f'not a Zip file: {self.archive!r}', path=self.archive) from None

    def _get_files(self):
        return _zip_directory_cache[self.archive]

    def __repr__(self):
        return f'<zipimporter object "{self.archive}/{self.prefix}">'

    def _find(self, fullname):
        # The name in the archive, and whether it is a package; None for both where it is not there.
        name = self.prefix + fullname.rpartition('.')[2]
        for suffix, package in ('/__init__.py', True), ('.py', False):
            if name + suffix in self._get_files():
                return name + suffix, package
        return None, None

    def _found(self, fullname):
        name, package = self._find(fullname)
        if name is None:
            raise ZipImportError(f"can't find module {fullname!r}", name=fullname)
        return name, package

    def find_spec(self, fullname, target=None):
        """The spec of the module; None if the archive has none of this name."""
        name, package = self._find(fullname)
        folder = self.prefix + fullname.rpartition('.')[2]
        if name is None:
            if not any(file.startswith(folder + '/') for file in self._get_files()):
                return None
            spec = ModuleSpec(fullname, None, is_package=True)
        else:
            spec = ModuleSpec(fullname, self, origin=os.path.join(self.archive, name), is_package=package)
            spec.has_location = True
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(os.path.join(self.archive, folder))
        return spec

    def get_data(self, path):
        """The bytes of a file, whose path may begin with that of the archive."""
        name = path.removeprefix(self.archive + '/')
        if name not in self._get_files():
            raise OSError(0, '', name)
        with ZipFile(self.archive) as file:
            return file.read(name)

    def get_filename(self, fullname):
        """What __file__ of the module is."""
        return os.path.join(self.archive, self._found(fullname)[0])

    def is_package(self, fullname):
        """Whether the module is a package."""
        return self._found(fullname)[1]

    def get_source(self, fullname):
        """The text of the module."""
        return decode_source(self.get_data(self._found(fullname)[0]))

    def get_code(self, fullname):
        """The module compiled."""
        return compile(self.get_data(self._found(fullname)[0]), self.get_filename(fullname), 'exec', dont_inherit=True)

    def create_module(self, spec):
        """None: an ordinary module will do."""

    def exec_module(self, module):
        """Run the module."""
        exec(self.get_code(module.__name__), module.__dict__)

    def load_module(self, fullname):
        """The module, imported."""
        module = sys.modules[fullname] = module_from_spec(self.find_spec(fullname))
        try:
            self.exec_module(module)
        except BaseException:
            del sys.modules[fullname]
            raise
        return sys.modules[fullname]

    def get_resource_reader(self, fullname):
        """What reads the files beside a package."""
        return None if not self._find(fullname)[1] else _Resources(self, fullname)

    def invalidate_caches(self):
        """Look into the archive again."""
        try:
            self._read_directory()
        except ZipImportError:
            _zip_directory_cache[self.archive] = set()


class _Resources:
    # The files beside a package in an archive.
    def __init__(self, importer, fullname):
        self._importer = importer
        self._folder = importer._find(fullname)[0].removesuffix('__init__.py')

    def files(self):
        from zipfile import Path
        return Path(self._importer.archive, self._folder)
