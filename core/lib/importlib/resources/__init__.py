"""Files that lie beside the modules of a package."""

import contextlib
import importlib
import os
from pathlib import Path
from types import ModuleType

__all__ = ['Anchor', 'Package', 'as_file', 'contents', 'files', 'is_resource', 'open_binary', 'open_text', 'path', 'read_binary',
           'read_text']

Package = Anchor = str | ModuleType


def files(anchor=None):
    """The folder of a package, or of the package of a module."""
    import sys
    if anchor is None:
        anchor = sys._getframe(1).f_globals['__name__']
    module = importlib.import_module(anchor) if isinstance(anchor, str) else anchor
    reader = getattr(module.__loader__, 'get_resource_reader', None)
    if reader is not None and hasattr(reader := reader(module.__name__), 'files'):
        return reader.files()
    folders = getattr(module, '__path__', None)
    return Path(folders[0] if folders else os.path.dirname(os.path.abspath(module.__file__)))


@contextlib.contextmanager
def as_file(path):
    """A path for what files() gave."""
    yield path


def _file(anchor, names):
    return files(anchor).joinpath(*names)


def open_binary(anchor, *path_names):
    return _file(anchor, path_names).open('rb')


def open_text(anchor, *path_names, encoding='utf-8', errors='strict'):
    return _file(anchor, path_names).open('r', encoding=encoding, errors=errors)


def read_binary(anchor, *path_names):
    return _file(anchor, path_names).read_bytes()


def read_text(anchor, *path_names, encoding='utf-8', errors='strict'):
    with open_text(anchor, *path_names, encoding=encoding, errors=errors) as file:
        return file.read()


def path(anchor, *path_names):
    return as_file(_file(anchor, path_names))


def is_resource(anchor, *path_names):
    return _file(anchor, path_names).is_file()


def contents(anchor, *path_names):
    return (one.name for one in _file(anchor, path_names).iterdir())
