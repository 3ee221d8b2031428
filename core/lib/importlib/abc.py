"""What finders and loaders have to have."""

import abc

__all__ = ['Loader', 'MetaPathFinder', 'PathEntryFinder', 'ResourceLoader', 'InspectLoader', 'ExecutionLoader', 'FileLoader',
           'SourceLoader']


class Loader(metaclass=abc.ABCMeta):
    """Makes modules."""

    def create_module(self, spec):
        """None: an ordinary module will do."""

    def load_module(self, fullname):
        """The module, made and run."""
        if not hasattr(self, 'exec_module'):
            raise ImportError
        import sys
        from importlib.util import module_from_spec, spec_from_loader
        module = sys.modules.setdefault(fullname, module_from_spec(spec_from_loader(fullname, self)))
        self.exec_module(module)
        return module


class MetaPathFinder(metaclass=abc.ABCMeta):
    """Finds modules for sys.meta_path."""

    def invalidate_caches(self):
        """Forget what was found before."""


class PathEntryFinder(metaclass=abc.ABCMeta):
    """Finds modules in one folder."""

    def invalidate_caches(self):
        """Forget what was found before."""


class ResourceLoader(Loader):
    """Reads files that belong to a package."""

    @abc.abstractmethod
    def get_data(self, path):
        raise OSError


class InspectLoader(Loader):
    """Shows the source and the code of modules."""

    def is_package(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        raise ImportError

    @staticmethod
    def source_to_code(data, path='<string>'):
        return compile(data, path, 'exec', dont_inherit=True)

    def exec_module(self, module):
        exec(self.get_code(module.__name__), module.__dict__)


class ExecutionLoader(InspectLoader):
    """Knows the file of a module, too."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)


class SourceLoader(ResourceLoader, ExecutionLoader):
    """Gets the source of a module from the data of its file."""

    def is_package(self, fullname):
        return self.get_filename(fullname).rpartition('/')[2].startswith('__init__.')

    def get_source(self, fullname):
        from importlib.util import decode_source
        try:
            return decode_source(self.get_data(self.get_filename(fullname)))
        except OSError as error:
            raise ImportError('source not available through get_data()', name=fullname) from error


class FileLoader(ResourceLoader, ExecutionLoader):
    """A module in a file."""

    def __init__(self, fullname, path):
        self.name, self.path = fullname, path

    def get_filename(self, name=None):
        return self.path

    def get_data(self, path):
        with open(path, 'rb') as file:
            return file.read()
