"""Paths as text: what can be said of them without asking a file system."""

import os
import posixpath
from collections.abc import Sequence


class _WindowsParser:
    """Just what paths with drives and two separators need."""

    sep, altsep = '\\', '/'

    @staticmethod
    def splitroot(path):
        path = path.replace('/', '\\')
        if path.startswith('\\\\'):
            # \\server\share\...
            end = path.find('\\', path.find('\\', 2) + 1 or len(path))
            drive, rest = (path, '') if end < 0 else (path[:end], path[end:])
        elif path[1:2] == ':':
            drive, rest = path[:2], path[2:]
        else:
            drive, rest = '', path
        root = '\\' if rest.startswith('\\') or drive.startswith('\\\\') else ''
        return drive, root, rest.lstrip('\\') if root else rest

    @staticmethod
    def normcase(path):
        return path.replace('/', '\\').lower()


class _Parents(Sequence):
    """The paths above a path, nearest first."""

    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._tail)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple([self[at] for at in range(*index.indices(len(self)))])
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        path = self._path
        return path._with_tail(path._tail[:len(path._tail) - index - 1])

    def __repr__(self):
        return f'<{type(self._path).__name__}.parents>'


class PurePath:
    """A path that is only text."""

    parser = posixpath
    __slots__ = '_given', '_drive', '_root', '_tail', '_text', '_hash'
    __match_args__ = ()
    __module__ = 'pathlib'

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *pathsegments):
        path = ''
        for segment in pathsegments:
            if isinstance(segment, PurePath):
                text = str(segment)
                if segment.parser is not self.parser:
                    text = segment.as_posix()
                if text == '.' and not segment._tail:
                    continue
            else:
                text = segment if isinstance(segment, str) else os.fspath(segment) if hasattr(
                    segment, '__fspath__') else None
                if not isinstance(text, str):
                    raise TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a "
                                    f"str, not {type(segment if text is None else text).__name__!r}")
            path = self._joined(path, text)
        self._drive, self._root, self._tail = self._parsed(path)
        self._text = self._hash = None

    def _joined(self, path, more):
        if self.parser is posixpath:
            if not path or more.startswith('/'):
                return more
            return path + more if path.endswith('/') else path + '/' + more
        drive, root, rest = self.parser.splitroot(more)
        if not path or root and drive:
            return more
        own_drive, own_root, own_rest = self.parser.splitroot(path)
        if drive and drive.lower() != own_drive.lower():
            return more
        if root:
            return own_drive + root + rest
        return path + ('' if path.endswith(('\\', '/')) or not own_rest and not own_root else '\\') + rest

    def _parsed(self, path):
        if not path:
            return '', '', []
        drive, root, rest = self.parser.splitroot(path)
        if self.parser is not posixpath:
            rest = rest.replace('/', '\\')
        return drive, root, [part for part in rest.split(self.parser.sep) if part and part != '.']

    def with_segments(self, *pathsegments):
        """A path of this class; subclasses may carry more over."""
        return type(self)(*pathsegments)

    def _with_tail(self, tail):
        path = self.with_segments(self._format(self._drive, self._root, tail))
        return path

    def _format(self, drive, root, tail):
        # What looks like a drive and is none begins with a dot.
        if tail and not drive and not root and self.parser.splitroot(tail[0])[0]:
            tail = ['.', *tail]
        return drive + root + self.parser.sep.join(tail) or '.'

    def __str__(self):
        if self._text is None:
            self._text = self._format(self._drive, self._root, self._tail)
        return self._text

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return os.fsencode(self)

    def as_posix(self):
        """The path with forward slashes."""
        return str(self).replace(self.parser.sep, '/')

    def __repr__(self):
        return f'{type(self).__name__}({self.as_posix()!r})'

    def __reduce__(self):
        return self.__class__, (str(self),)

    def _compared(self):
        text = str(self)
        return text if self.parser is posixpath else self.parser.normcase(text)

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parser is other.parser and self._compared() == other._compared()

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(self._compared())
        return self._hash

    def _order(self):
        return self._compared().split(self.parser.sep)

    def __lt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._order() < other._order()

    def __le__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._order() <= other._order()

    def __gt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._order() > other._order()

    def __ge__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._order() >= other._order()

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def joinpath(self, *pathsegments):
        """The path with more segments behind it."""
        return self.with_segments(self, *pathsegments)

    @property
    def drive(self):
        return self._drive

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._drive + self._root

    @property
    def parts(self):
        return (self.anchor, *self._tail) if self.anchor else tuple(self._tail)

    @property
    def parent(self):
        return self._with_tail(self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        return _Parents(self)

    @property
    def name(self):
        return self._tail[-1] if self._tail else ''

    @property
    def suffix(self):
        name = self.name.lstrip('.')
        dot = name.rfind('.')
        return name[dot:] if dot > 0 else ''

    @property
    def suffixes(self):
        return ['.' + part for part in self.name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        suffix = self.suffix
        return self.name[:-len(suffix)] if suffix else self.name

    def with_name(self, name):
        """The path with another last part."""
        if not name or self.parser.sep in name or name == '.' or self.parser is not posixpath and '/' in name:
            raise ValueError(f"Invalid name {name!r}")
        if not self._tail:
            raise ValueError(f"{self!r} has an empty name")
        return self._with_tail([*self._tail[:-1], name])

    def with_stem(self, stem):
        """The path with another last part, its suffix stays."""
        suffix = self.suffix
        if suffix and not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """The path with another suffix; '' takes it away."""
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and (not suffix.startswith('.') or self.parser.sep in suffix):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    def relative_to(self, other, *, walk_up=False):
        """The path from another one; with walk_up by way of '..' where needed."""
        if not hasattr(other, 'with_segments'):
            other = self.with_segments(other)
        for step, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == '..':
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        tail = ['..'] * step + self._tail[len(path._tail):]
        return self.with_segments(self.parser.sep.join(tail))

    def is_relative_to(self, other):
        """Whether the path is another one or below it."""
        if not hasattr(other, 'with_segments'):
            other = self.with_segments(other)
        return other == self or other in self.parents

    def is_absolute(self):
        """Whether the path begins at a root, and on Windows at a drive."""
        return bool(self._root) and (self.parser is posixpath or bool(self._drive))

    def is_reserved(self):
        import warnings
        warnings.warn('pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python 3.15. '
                      'Use os.path.isreserved() to detect reserved paths on Windows.', DeprecationWarning, stacklevel=2)
        if self.parser is posixpath:
            return False
        import ntpath
        return ntpath.isreserved(self)

    def as_uri(self):
        """The path as a file: address."""
        import warnings
        from . import Path
        if not isinstance(self, Path):
            warnings.warn('pathlib.PurePath.as_uri() is deprecated and scheduled for removal in Python 3.19. '
                          'Use pathlib.Path.as_uri().', DeprecationWarning, stacklevel=2)
        if not self.is_absolute():
            raise ValueError("relative paths can't be expressed as file URIs" if isinstance(self, Path) else
                             "relative path can't be expressed as a file URI")
        from urllib.parse import quote_from_bytes
        if self.parser is posixpath:
            return 'file://' + quote_from_bytes(os.fsencode(str(self)))
        prefix = 'file:///' if self._drive.endswith(':') else 'file:'
        drive = self._drive.replace('\\', '/')
        return prefix + drive + quote_from_bytes(os.fsencode(self.as_posix()[len(drive):]))

    def _folds(self, case_sensitive):
        return self.parser is not posixpath if case_sensitive is None else not case_sensitive

    def full_match(self, pattern, *, case_sensitive=None):
        """Whether the whole path fits a pattern; ** stands for any number of parts."""
        import glob
        import re
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        flags = re.IGNORECASE if self._folds(case_sensitive) else 0
        text = glob.translate(str(pattern) if pattern.parts else '', recursive=True, include_hidden=True,
                              seps=self.parser.sep)
        return re.match(text, str(self) if self.parts else '', flags) is not None

    def match(self, path_pattern, *, case_sensitive=None):
        """Whether the last parts of the path fit a pattern; all of it if the pattern is absolute."""
        import fnmatch
        if not isinstance(path_pattern, PurePath):
            path_pattern = self.with_segments(path_pattern)
        patterns, parts = path_pattern.parts[::-1], self.parts[::-1]
        if not patterns:
            raise ValueError('empty pattern')
        if len(parts) < len(patterns) or len(parts) > len(patterns) and path_pattern.anchor:
            return False
        folds = self._folds(case_sensitive)
        return all(fnmatch.fnmatchcase(part.lower() if folds else part, pattern.lower() if folds else pattern)
                   for part, pattern in zip(parts, patterns))


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    """A path as POSIX writes it."""

    __slots__ = ()
    __module__ = 'pathlib'


class PureWindowsPath(PurePath):
    """A path as Windows writes it."""

    __slots__ = ()
    parser = _WindowsParser
    __module__ = 'pathlib'
