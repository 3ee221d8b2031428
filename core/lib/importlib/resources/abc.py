"""What a loader implements to give the files that lie beside its modules."""

import abc
import itertools
import os
from typing import Protocol, runtime_checkable

__all__ = ["ResourceReader", "Traversable", "TraversableResources"]


class ResourceReader(metaclass=abc.ABCMeta):
    """What reads the files of one package, by their names."""

    @abc.abstractmethod
    def open_resource(self, resource):
        """The file, to be read as bytes; FileNotFoundError if there is none."""
        raise FileNotFoundError

    @abc.abstractmethod
    def resource_path(self, resource):
        """Where the file is; FileNotFoundError if it is in no folder."""
        raise FileNotFoundError

    @abc.abstractmethod
    def is_resource(self, path):
        """Whether this is a file; folders are none."""
        raise FileNotFoundError

    @abc.abstractmethod
    def contents(self):
        """The names of all that the package has."""
        raise FileNotFoundError


class TraversalError(Exception):
    """There is nothing at the end of a path."""


@runtime_checkable
class Traversable(Protocol):
    """A folder or file, as pathlib.Path is one."""

    @abc.abstractmethod
    def iterdir(self):
        """What is in the folder."""

    def read_bytes(self):
        with self.open('rb') as file:
            return file.read()

    def read_text(self, encoding=None, errors=None):
        with self.open(encoding=encoding, errors=errors) as file:
            return file.read()

    @abc.abstractmethod
    def is_dir(self):
        """Whether this is a folder."""

    @abc.abstractmethod
    def is_file(self):
        """Whether this is a file."""

    def joinpath(self, *descendants):
        """What the names lead to; TraversalError if one of them leads nowhere."""
        if not descendants:
            return self
        names = itertools.chain.from_iterable([os.fspath(path).split('/') for path in descendants])
        target = next(names)
        found = [one for one in self.iterdir() if one.name == target][:1]
        if not found:
            raise TraversalError("Target not found during traversal.", target, list(names))
        return found[0].joinpath(*names)

    def __truediv__(self, child):
        return self.joinpath(child)

    @abc.abstractmethod
    def open(self, mode='r', *args, **kwargs):
        """The file, to be read as text, or with 'rb' as bytes."""

    @property
    @abc.abstractmethod
    def name(self):
        """Its name in its folder."""


class TraversableResources(ResourceReader):
    """A reader that has nothing but the folder."""

    @abc.abstractmethod
    def files(self):
        """The folder of the package."""

    def open_resource(self, resource):
        return self.files().joinpath(resource).open('rb')

    def resource_path(self, resource):
        raise FileNotFoundError(resource)

    def is_resource(self, path):
        return self.files().joinpath(path).is_file()

    def contents(self):
        return (one.name for one in self.files().iterdir())
