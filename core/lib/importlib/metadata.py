"""What is known of installed packages: those with a .dist-info folder in sys.path, and the libraries that Fermata has
besides Python's own, which are known by their versions."""

import os
import re
import sys
from collections import namedtuple
from pathlib import Path, PurePosixPath

__all__ = ['Distribution', 'DistributionFinder', 'PackageNotFoundError', 'PackagePath', 'distribution',
           'distributions', 'entry_points', 'files', 'metadata', 'packages_distributions', 'requires', 'version']

_INSTALLED = ('aiofiles', 'aiohttp', 'httpx', 'multidict', 'redis', 'requests', 'urllib3', 'uvloop', 'websockets', 'yarl')


class PackageNotFoundError(ModuleNotFoundError):
    """The package is not there."""

    def __str__(self):
        return f"No package metadata was found for {self.name}"

    @property
    def name(self):
        return self.args[0]


class EntryPoint(namedtuple('EntryPoint', 'name value group')):
    """A name that a package offers to others, as 'module:attribute'."""

    __slots__ = ()
    _PATTERN = re.compile(r'(?P<module>[\w.]+)\s*(:\s*(?P<attr>[\w.]+)\s*)?((?P<extras>\[.*\])\s*)?$')

    def _part(self, name):
        found = self._PATTERN.match(self.value)
        return (found[name] or '') if found else ''

    def load(self):
        import functools
        import importlib
        target = importlib.import_module(self.module)
        return functools.reduce(getattr, filter(None, self.attr.split('.')), target)

    module = property(lambda self: self._part('module'))
    attr = property(lambda self: self._part('attr'))
    extras = property(lambda self: re.findall(r'\w+', self._part('extras')))

    def matches(self, **params):
        return all(getattr(self, name) == value for name, value in params.items())


class EntryPoints(tuple):
    """Entry points, to choose from."""

    __slots__ = ()

    def __getitem__(self, name):
        for one in self.select(name=name):
            return one
        raise KeyError(name)

    def __repr__(self):
        return f'{self.__class__.__name__}({tuple(self)!r})'

    def select(self, **params):
        return EntryPoints([one for one in self if one.matches(**params)])

    @property
    def names(self):
        return {one.name for one in self}

    @property
    def groups(self):
        return {one.group for one in self}


def _entry_points(text):
    group = None
    for line in map(str.strip, text.splitlines()):
        if line.startswith('['):
            group = line.strip('[]')
        elif line and line[0] not in '#;':
            name, _, value = line.partition('=')
            yield EntryPoint(name.strip(), value.strip(), group)


class FileHash:
    """The check sum of a file, and by which method."""

    def __init__(self, spec):
        self.mode, _, self.value = spec.partition('=')

    def __repr__(self):
        return f'<FileHash mode: {self.mode} value: {self.value}>'


class PackagePath(PurePosixPath):
    """A file of a package, relative to where packages are; with hash, size and dist."""

    def locate(self):
        return self.dist.locate_file(self)

    def read_text(self, encoding='utf-8'):
        return self.locate().read_text(encoding=encoding)

    def read_binary(self):
        return self.locate().read_bytes()


def _normalized(name):
    return re.sub('[-_.]+', '-', name).lower()


def _metadata_class():
    from email.message import Message

    class PackageMetadata(Message):
        """What a package says of itself: a message, each of whose fields may be there several times."""

        @property
        def json(self):
            many = {'Classifier', 'Dynamic', 'Keywords', 'License-File', 'Obsoletes-Dist', 'Platform', 'Project-URL',
                    'Provides-Dist', 'Provides-Extra', 'Requires-Dist', 'Requires-External', 'Supported-Platform'}
            return {key.lower().replace('-', '_'): self.get_all(key) if key in many else self[key]
                    for key in dict.fromkeys(self.keys())}

    return PackageMetadata


class Distribution:
    """A package that is installed. Of each kind there are read_text(filename) and locate_file(path)."""

    @classmethod
    def from_name(cls, name):
        if not name:
            raise ValueError('A distribution name is required.')
        for found in cls.discover(name=name):
            return found
        raise PackageNotFoundError(name)

    @classmethod
    def discover(cls, *, context=None, **kwargs):
        """All packages, or those by the name, in the folders of path (or sys.path)."""
        if context and kwargs:
            raise ValueError('cannot accept context and kwargs')
        context = context or DistributionFinder.Context(**kwargs)
        wanted = context.name and _normalized(context.name)
        for folder in context.path:
            try:
                entries = sorted(os.listdir(folder or '.'))
            except OSError:
                continue
            for entry in entries:
                stem, dot, kind = entry.rpartition('.')
                if kind in ('dist-info', 'egg-info') and wanted in (None, _normalized(stem.partition('-')[0])):
                    yield PathDistribution(Path(folder, entry))
        if context.path is sys.path:
            yield from (_OwnLibrary(name) for name in _INSTALLED if wanted in (None, name))

    @staticmethod
    def at(path):
        """The package of a .dist-info folder."""
        return PathDistribution(Path(path))

    @property
    def metadata(self):
        from email import message_from_string
        text = self.read_text('METADATA') or self.read_text('PKG-INFO') or ''
        message = message_from_string(text, _class=_metadata_class())
        if message.get_payload() and not message['Description']:
            message['Description'] = message.get_payload()
        return message

    name = property(lambda self: self.metadata['Name'])
    version = property(lambda self: self.metadata['Version'])
    _normalized_name = property(lambda self: _normalized(self.name).replace('-', '_'))

    @property
    def entry_points(self):
        return EntryPoints(_entry_points(self.read_text('entry_points.txt') or ''))

    @property
    def files(self):
        text = self.read_text('RECORD')
        if not text:
            return None
        import csv
        found = []
        for name, check, size in csv.reader(text.splitlines()):
            path = PackagePath(name)
            path.hash, path.size, path.dist = FileHash(check) if check else None, int(size) if size else None, self
            found.append(path)
        return [path for path in found if path.locate().exists()]

    @property
    def requires(self):
        return self.metadata.get_all('Requires-Dist')


class PathDistribution(Distribution):
    """A package by its .dist-info folder."""

    def __init__(self, path):
        self._path = path

    def read_text(self, filename):
        """The text of one of the folder's files, or None."""
        try:
            return self._path.joinpath(filename).read_text(encoding='utf-8')
        except (OSError, KeyError):
            return None

    def locate_file(self, path):
        return self._path.parent / path


class _OwnLibrary(Distribution):
    # One of Fermata's own: of its files only METADATA is made up.
    def __init__(self, name):
        self._name = name

    def read_text(self, filename):
        if filename == 'METADATA':
            return f'Metadata-Version: 2.1\nName: {self._name}\nVersion: {__import__(self._name).__version__}\n'

    def locate_file(self, path):
        return Path('/usr/lib/python3.14', path)


class DistributionFinder:
    """What finders of packages are told."""

    class Context:
        """The name that is wanted, if one is, and the folders to look in."""
        name = None

        def __init__(self, **kwargs):
            vars(self).update(kwargs)

        @property
        def path(self):
            return vars(self).get('path', sys.path)


def distribution(distribution_name):
    """The package of a name."""
    return Distribution.from_name(distribution_name)


def distributions(**kwargs):
    """All packages that are installed."""
    return Distribution.discover(**kwargs)


def metadata(distribution_name):
    """What a package says of itself."""
    return distribution(distribution_name).metadata


def version(distribution_name):
    """The version of a package."""
    return distribution(distribution_name).version


def entry_points(**params):
    """What packages offer to others; of packages of one name the first counts."""
    by_name = {}
    for found in distributions():
        by_name.setdefault(_normalized(found.name or ''), found)
    return EntryPoints(point for found in by_name.values() for point in found.entry_points).select(**params)


def files(distribution_name):
    """The files of a package, or None where they are not known."""
    return distribution(distribution_name).files


def requires(distribution_name):
    """What a package needs."""
    return distribution(distribution_name).requires


def packages_distributions():
    """Which packages bring which modules."""
    found = {}
    for package in distributions():
        listed = (package.read_text('top_level.txt') or '').split()
        modules = listed or {path.parts[0].removesuffix('.py') for path in package.files or ()
                             if path.suffix == '.py' and not path.parts[0].endswith('-info')} or [package.name]
        for module in modules:
            found.setdefault(module, []).append(package.name)
    return found
