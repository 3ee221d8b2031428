"""What is known of installed packages. Nothing can be installed; the libraries that Fermata has besides Python's own are
known by their versions."""

import re
from collections import namedtuple

__all__ = ['Distribution', 'PackageNotFoundError', 'distribution', 'distributions', 'entry_points', 'files', 'metadata',
           'packages_distributions', 'requires', 'version']

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


def _normalized(name):
    return re.sub('[-_.]+', '-', name).lower()


class Distribution:
    """A package that is installed."""

    def __init__(self, name):
        self._name = name

    @classmethod
    def from_name(cls, name):
        if not name:
            raise ValueError('A distribution name is required.')
        if _normalized(name) not in _INSTALLED:
            raise PackageNotFoundError(name)
        return cls(_normalized(name))

    @classmethod
    def discover(cls, **kwargs):
        return iter([cls(name) for name in _INSTALLED])

    name = property(lambda self: self._name)

    @property
    def version(self):
        return __import__(self._name).__version__

    @property
    def metadata(self):
        from email.message import Message
        message = Message()
        for name, value in (('Metadata-Version', '2.1'), ('Name', self.name), ('Version', self.version)):
            message[name] = value
        return message

    files = requires = None
    entry_points = EntryPoints()

    def read_text(self, filename):
        """None: there are no files."""


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
    """What packages offer to others."""
    return EntryPoints().select(**params)


def files(distribution_name):
    """The files of a package: none are known."""
    return distribution(distribution_name).files


def requires(distribution_name):
    """What a package needs: nothing is known."""
    return distribution(distribution_name).requires


def packages_distributions():
    """Which packages bring which modules."""
    return {name: [name] for name in _INSTALLED}
