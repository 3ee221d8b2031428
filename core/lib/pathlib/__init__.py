"""Paths as objects: PurePath is only text, Path asks the file system."""

import errno
import io
import os
import stat as modes
from pathlib._pure import PurePath, PurePosixPath, PureWindowsPath

__all__ = ["UnsupportedOperation", "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


class UnsupportedOperation(NotImplementedError):
    """The system cannot do this."""


class _Info:
    # What is known of a path, asked for once.
    def __init__(self, path):
        self._path, self._modes = path, {}

    def _mode(self, follow_symlinks):
        if follow_symlinks not in self._modes:
            try:
                self._modes[follow_symlinks] = os.stat(self._path, follow_symlinks=follow_symlinks).st_mode
            except (OSError, ValueError):
                self._modes[follow_symlinks] = 0
        return self._modes[follow_symlinks]

    def exists(self, *, follow_symlinks=True):
        return bool(self._mode(follow_symlinks))

    def is_dir(self, *, follow_symlinks=True):
        return modes.S_ISDIR(self._mode(follow_symlinks))

    def is_file(self, *, follow_symlinks=True):
        return modes.S_ISREG(self._mode(follow_symlinks))

    def is_symlink(self):
        return modes.S_ISLNK(self._mode(False))

    def __repr__(self):
        return f'<{type(self._path).__name__}.info>'


class Path(PurePath):
    """A path of the file system."""

    __slots__ = ('_info',)

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    # ---- what is there

    @property
    def info(self):
        try:
            return self._info
        except AttributeError:
            self._info = _Info(self)
            return self._info

    def stat(self, *, follow_symlinks=True):
        """The status, as os.stat gives it."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """The status of the link itself where it is one."""
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        """Whether something is there."""
        return os.path.exists(self) if follow_symlinks else os.path.lexists(self)

    def _is(self, test, follow_symlinks=True):
        try:
            return test(os.stat(self, follow_symlinks=follow_symlinks).st_mode)
        except (OSError, ValueError):
            return False

    def is_dir(self, *, follow_symlinks=True):
        """Whether it is a directory."""
        return self._is(modes.S_ISDIR, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        """Whether it is a regular file."""
        return self._is(modes.S_ISREG, follow_symlinks)

    def is_symlink(self):
        """Whether it is a symbolic link."""
        return os.path.islink(self)

    def is_mount(self):
        """Whether another file system begins there."""
        return os.path.ismount(self)

    def is_junction(self):
        return os.path.isjunction(self)

    def is_block_device(self):
        return self._is(modes.S_ISBLK)

    def is_char_device(self):
        return self._is(modes.S_ISCHR)

    def is_fifo(self):
        return self._is(modes.S_ISFIFO)

    def is_socket(self):
        return self._is(modes.S_ISSOCK)

    def samefile(self, other_path):
        """Whether two paths lead to one file."""
        other = other_path.stat() if hasattr(other_path, 'stat') else os.stat(other_path)
        return os.path.samestat(self.stat(), other)

    def owner(self, *, follow_symlinks=True):
        """The name of the user whose file it is."""
        return 'user' if self.stat(follow_symlinks=follow_symlinks).st_uid else 'root'

    group = owner

    # ---- content

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file, as open() does."""
        if 'b' not in mode:
            encoding = io.text_encoding(encoding)
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """The content as bytes."""
        with self.open(mode='rb', buffering=0) as file:
            return file.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """The content as text."""
        with self.open(encoding=encoding, errors=errors, newline=newline) as file:
            return file.read()

    def write_bytes(self, data):
        """Make this the content; how many bytes."""
        view = memoryview(data)
        with self.open(mode='wb') as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Make this the content; how many characters."""
        if not isinstance(data, str):
            raise TypeError(f'data must be str, not {type(data).__name__}')
        with self.open(mode='w', encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    # ---- directories

    def iterdir(self):
        """The paths in the directory."""
        root = os.fspath(self)
        names = os.listdir(root)
        return (self._below(name) for name in names)

    def _below(self, name):
        return self.with_segments(self, name)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """(path, directories, files) of the directory and of all below it."""
        paths = [self]
        while paths:
            path = paths.pop()
            if isinstance(path, tuple):
                yield path
                continue
            folders, files = [], []
            try:
                entries = list(os.scandir(path))
            except OSError as error:
                if on_error is not None:
                    on_error(error)
                continue
            for entry in entries:
                (folders if _is_folder(entry, follow_symlinks) else files).append(entry.name)
            if top_down:
                yield path, folders, files
            else:
                paths.append((path, folders, files))
            paths += [path._below(name) for name in reversed(folders)]

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """The paths below that fit a pattern."""
        text = os.fspath(pattern)
        parts = self.with_segments(text)
        if parts.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if not parts._tail:
            raise ValueError(f"Unacceptable pattern: {text!r}")
        return _once(_select(self, parts._tail, text.endswith('/'), case_sensitive, recurse_symlinks))

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """The paths at any depth below that fit a pattern."""
        text = os.fspath(pattern)
        if self.with_segments(text).anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        return self.glob('**/' + text, case_sensitive=case_sensitive, recurse_symlinks=recurse_symlinks)

    # ---- changing what is there

    def touch(self, mode=0o666, exist_ok=True):
        """Make an empty file, or give the one that is there the present time."""
        if exist_ok:
            try:
                os.utime(self, None)
                return
            except OSError:
                pass
        os.close(os.open(self, os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL), mode))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Make the directory, with those above it if asked for."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        """Change the rights."""
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        self.chmod(mode, follow_symlinks=False)

    def unlink(self, missing_ok=False):
        """Remove the file."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        """Remove the empty directory."""
        os.rmdir(self)

    def rename(self, target):
        """Give it another path, which is returned."""
        os.rename(self, target)
        return target if hasattr(target, 'with_segments') else self.with_segments(target)

    def replace(self, target):
        """Give it another path, whatever was there; the new path."""
        os.replace(self, target)
        return target if hasattr(target, 'with_segments') else self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        """Make a symbolic link to the target here."""
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        """Make a further name of the target here."""
        os.link(target, self)

    def readlink(self):
        """Where the symbolic link leads."""
        return self.with_segments(os.readlink(self))

    def _target(self, target):
        return target if hasattr(target, 'with_segments') else self.with_segments(target)

    def _into(self, target_dir):
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        return self._target(target_dir) / self.name

    def _useless(self, text, target):
        error = OSError(errno.EINVAL, text)
        error.filename, error.filename2 = str(self), str(target)
        return error

    def _check_different_files(self, target):
        try:
            if not self.samefile(target):
                return
        except (OSError, ValueError):
            return
        raise self._useless("Source and target are the same file", target)

    def copy(self, target, *, follow_symlinks=True, preserve_metadata=False):
        """Copy the file or tree to the target, which is returned."""
        target = self._target(target)
        if self == target:
            raise self._useless("Source and target are the same path", target)
        if self in target.parents:
            raise self._useless("Source path is a parent of target path", target)
        self._copy(target, follow_symlinks, preserve_metadata)
        return target.joinpath()

    def _copy(self, target, follow_symlinks, preserve_metadata):
        import shutil
        if self.is_symlink() and not follow_symlinks:
            os.symlink(os.readlink(self), target)
        elif self.is_dir():
            children = list(self.iterdir())
            os.mkdir(target)
            for child in children:
                child._copy(target / child.name, follow_symlinks, preserve_metadata)
        else:
            self._check_different_files(target)
            with open(self, 'rb') as source, open(target, 'wb') as file:
                shutil.copyfileobj(source, file)
        if preserve_metadata:
            shutil.copystat(self, target, follow_symlinks=follow_symlinks)

    def copy_into(self, target_dir, *, follow_symlinks=True, preserve_metadata=False):
        """Copy the file or tree into a directory; the new path."""
        return self.copy(self._into(target_dir), follow_symlinks=follow_symlinks, preserve_metadata=preserve_metadata)

    def move(self, target):
        """Move the file or tree to the target, which is returned."""
        import shutil
        target = self._target(target)
        self._check_different_files(target)
        try:
            os.replace(self, target)
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
            self.copy(target, follow_symlinks=False, preserve_metadata=True)
            shutil.rmtree(self) if self.is_dir() and not self.is_symlink() else self.unlink()
        return target.joinpath()

    def move_into(self, target_dir):
        """Move the file or tree into a directory; the new path."""
        return self.move(self._into(target_dir))

    # ---- other paths

    @classmethod
    def cwd(cls):
        """The working directory."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """The home directory."""
        return cls('~').expanduser()

    @classmethod
    def from_uri(cls, uri):
        """The path of a file: address."""
        from urllib.parse import unquote_to_bytes
        scheme, _, path = uri.partition(':')
        if scheme.lower() != 'file' or scheme == uri:
            raise ValueError("URL is missing a 'file:' scheme")
        path = path.partition('#')[0].partition('?')[0]
        if path.startswith('//'):
            host, slash, path = path[2:].partition('/')
            path = slash + path
            if host not in ('', 'localhost'):
                raise ValueError('file:// scheme is supported only on localhost')
        path = cls(os.fsdecode(unquote_to_bytes(path)))
        if not path.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return path

    def absolute(self):
        """The path from the root; nothing else is changed."""
        return self if self.is_absolute() else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        """The path from the root, without links and '..'."""
        return self.with_segments(os.path.realpath(self, strict=strict))

    def expanduser(self):
        """The path with a leading ~ replaced by the home directory."""
        if self.anchor or not self._tail or self._tail[0][:1] != '~':
            return self
        home = os.path.expanduser(self._tail[0])
        if home[:1] == '~':
            raise RuntimeError("Could not determine home directory.")
        return self.with_segments(home, *self._tail[1:])


def _once(paths):
    # Each path once: two ** may lead to the same.
    seen = set()
    for path in paths:
        if path not in seen:
            seen.add(path)
            yield path


def _select(path, segments, folders_only, case_sensitive, recurse_symlinks):
    # The paths that the segments lead to from a path.
    if not segments:
        if path.is_dir() if folders_only else path.exists(follow_symlinks=False):
            yield path
        return
    first, *rest = segments
    if first == '**':
        while rest and rest[0] == '**':
            rest = rest[1:]
        yield from _select(path, rest, folders_only, case_sensitive, recurse_symlinks)
        for entry in _entries(path):
            below = path._below(entry.name)
            if _is_folder(entry, recurse_symlinks):
                yield from _select(below, segments, folders_only, case_sensitive, recurse_symlinks)
            elif not rest and not folders_only:
                yield below
        return
    if not any(letter in first for letter in '*?['):
        if case_sensitive is not False:
            yield from _select(path._below(first), rest, folders_only, case_sensitive, recurse_symlinks)
            return
    import fnmatch
    pattern = first.lower() if case_sensitive is False else first
    for entry in _entries(path):
        name = entry.name.lower() if case_sensitive is False else entry.name
        if fnmatch.fnmatchcase(name, pattern) and (not rest and not folders_only or _is_folder(entry)):
            yield from _select(path._below(entry.name), rest, folders_only, case_sensitive, recurse_symlinks)


def _is_folder(entry, follow_symlinks=True):
    try:
        return entry.is_dir(follow_symlinks=follow_symlinks)
    except OSError:
        return False  # links in a circle, among others


def _entries(path):
    try:
        return list(os.scandir(path))
    except OSError:
        return []


class PosixPath(Path, PurePosixPath):
    """A path of a POSIX file system."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A path of a Windows file system, which is not here."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")
