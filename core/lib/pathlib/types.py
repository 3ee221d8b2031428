"""What Path.info is."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class PathInfo(Protocol):
    """What is known of a path, kept from the first time that it is asked for."""

    def exists(self, *, follow_symlinks=True): ...

    def is_dir(self, *, follow_symlinks=True): ...

    def is_file(self, *, follow_symlinks=True): ...

    def is_symlink(self): ...
