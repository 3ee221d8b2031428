"""zipfile.Path: archives to go through as with pathlib."""

import io
import os
import pathlib
import posixpath
import re
import stat


class Path:
    """A file or folder in an archive, to go through as with pathlib."""

    def __init__(self, root, at=""):
        self.root = root if isinstance(root, _archive()) else _archive()(root)
        self.at = at

    def _names(self):
        """All names, those of folders that are only implied too."""
        names = dict.fromkeys(self.root.namelist())
        for name in list(names):
            parts = name.rstrip('/').split('/')
            for length in range(1, len(parts)):
                names.setdefault('/'.join(parts[:length]) + '/')
        return names

    def __eq__(self, other):
        return (self.root, self.at) == (other.root, other.at) if isinstance(other, Path) else NotImplemented

    def __hash__(self):
        return hash((self.root, self.at))

    def _next(self, at):
        return self.__class__(self.root, at)

    @property
    def name(self):
        return self.at.rstrip('/').rpartition('/')[2] or os.path.basename(str(self.root.filename))

    @property
    def stem(self):
        return os.path.splitext(self.name)[0]

    @property
    def suffix(self):
        return os.path.splitext(self.name)[1]

    @property
    def suffixes(self):
        return self.filename.suffixes

    @property
    def filename(self):
        return pathlib.Path(self.root.filename).joinpath(self.at)

    @property
    def parent(self):
        if not self.at:
            return self.filename.parent
        above = self.at.rstrip('/').rpartition('/')[0]
        return self._next(above + '/' if above else '')

    def is_dir(self):
        return not self.at or self.at.endswith('/')

    def is_file(self):
        return self.exists() and not self.is_dir()

    def exists(self):
        return not self.at or self.at in self._names()

    def is_symlink(self):
        return stat.S_ISLNK(self.root.getinfo(self.at).external_attr >> 16)

    def match(self, path_pattern):
        return pathlib.PurePosixPath(self.at).match(path_pattern)

    def relative_to(self, other, *extra):
        return posixpath.relpath(str(self), str(other.joinpath(*extra)))

    def glob(self, pattern):
        """The files and folders below this one that fit the pattern; `**` stands for one folder at least."""
        if not pattern:
            raise ValueError(f'Unacceptable pattern: {pattern!r}')
        fits = re.compile(re.escape(self.at) + _translated(pattern)).fullmatch
        return map(self._next, filter(fits, self._names()))

    def rglob(self, pattern):
        return self.glob(f'**/{pattern}')

    def iterdir(self):
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        return iter([self._next(name) for name in self._names()
                     if name.startswith(self.at) and name != self.at and '/' not in name[len(self.at):].rstrip('/')])

    def joinpath(self, *other):
        at = '/'.join([part for part in (self.at.rstrip('/'), *[str(one).strip('/') for one in other]) if part])
        return self._next(at + '/' if at + '/' in self._names() else at)

    __truediv__ = joinpath

    def open(self, mode='r', *args, pwd=None, **kwargs):
        if self.is_dir():
            raise IsADirectoryError(self)
        if not self.exists() and mode[0] == 'r':
            raise FileNotFoundError(self)
        stream = self.root.open(self.at, mode[0], pwd=pwd)
        return stream if 'b' in mode else io.TextIOWrapper(stream, *args or (kwargs.pop('encoding', 'utf-8'),), **kwargs)

    def read_text(self, *args, **kwargs):
        with self.open('r', *args, **kwargs) as file:
            return file.read()

    def read_bytes(self):
        with self.open('rb') as file:
            return file.read()

    def __str__(self):
        return os.path.join(str(self.root.filename or ':zipfile:'), self.at) if self.at else str(self.root.filename) + '/'

    def __repr__(self):
        return f'{self.__class__.__name__}({self.root.filename!r}, {self.at!r})'


def _translated(pattern):
    # The regular expression of a pattern for the names in an archive, where those of folders end in a slash.
    segments = pattern.split('/')
    if any('**' in segment and segment != '**' for segment in segments):
        raise ValueError('** must appear alone in a path segment')
    text = '/'.join(['?*' if segment == '*' else segment for segment in segments])
    parts = {'**': '.*', '*': '[^/]*', '?': '[^/]'}
    return re.sub(r'\[.*?\]|\*\*|.', lambda part: parts.get(part[0]) or (
        part[0] if len(part[0]) > 1 else re.escape(part[0])), text, flags=re.DOTALL) + '/?'


def _archive():
    from zipfile import ZipFile
    return ZipFile


Path.__module__ = 'zipfile'
