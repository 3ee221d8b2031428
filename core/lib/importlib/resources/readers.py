"""Readers of the files of a package."""

from pathlib import Path

from importlib.resources.abc import TraversableResources

__all__ = ['FileReader']


class FileReader(TraversableResources):
    """For a loader whose module is in a folder."""

    def __init__(self, loader):
        self.path = Path(loader.path).parent

    def resource_path(self, resource):
        return str(self.path.joinpath(resource))

    def files(self):
        return self.path
