"""Copying, moving and removing files and trees of them."""

import fnmatch
import os
import stat

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
           "SpecialFileError", "disk_usage", "which", "ignore_patterns", "SameFileError", "get_terminal_size", "chown",
           "COPY_BUFSIZE", "ReadError", "ExecError", "RegistryError"]

COPY_BUFSIZE = 256 * 1024


class Error(OSError):
    """What went wrong with several files: [(source, target, text), ...]."""


class SameFileError(Error):
    """Source and target are one file."""


class SpecialFileError(OSError):
    """The file is none that can be copied."""


class ReadError(OSError):
    """An archive cannot be read."""


class ExecError(OSError):
    """A command could not be run."""


class RegistryError(Exception):
    """No such format of archives."""


def copyfileobj(fsrc, fdst, length=0):
    """Copy what is left of one stream to another."""
    while data := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(data)


def _same(src, dst):
    try:
        return os.path.samefile(src, dst)
    except OSError:
        return False


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy the content of a file."""
    if _same(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, 'rb') as source:
        try:
            with open(dst, 'wb') as target:
                copyfileobj(source, target)
        except IsADirectoryError as error:
            if not os.path.exists(dst):
                raise FileNotFoundError(f'Directory does not exist: {dst}') from error
            raise
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Copy the rights of a file."""
    os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    """Copy the rights and times of a file."""
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        return
    status = os.stat(src)
    os.utime(dst, ns=(status.st_atime_ns, status.st_mtime_ns))
    os.chmod(dst, stat.S_IMODE(status.st_mode))


def copy(src, dst, *, follow_symlinks=True):
    """Copy a file with its rights; into dst where that is a directory. The new path."""
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    if follow_symlinks or not os.path.islink(src):
        copymode(src, dst)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """Copy a file with its rights and times; into dst where that is a directory. The new path."""
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


def ignore_patterns(*patterns):
    """For copytree: leave out the names that fit one of the patterns."""
    def ignore(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}
    return ignore


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
             dirs_exist_ok=False):
    """Copy a directory and all below it. The new path."""
    entries = list(os.scandir(src))
    ignored = () if ignore is None else ignore(os.fspath(src), [entry.name for entry in entries])
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for entry in entries:
        if entry.name in ignored:
            continue
        source = os.path.join(src, entry.name)
        target = os.path.join(dst, entry.name)
        chosen = entry if copy_function in (copy, copy2) else source
        try:
            if entry.is_symlink() and symlinks:
                os.symlink(os.readlink(source), target)
            elif entry.is_symlink() and not os.path.exists(source) and ignore_dangling_symlinks:
                continue
            elif entry.is_dir():
                copytree(chosen, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(chosen, target)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as error:
            errors.append((source, target, str(error)))
    try:
        copystat(src, dst)
    except OSError as error:
        errors.append((src, dst, str(error)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Remove a directory and all below it. Errors go to onexc(function, path, error), if it is given."""
    def failed(function, path, error):
        if ignore_errors:
            return
        if onexc is not None:
            onexc(function, path, error)
        elif onerror is not None:
            onerror(function, path, (type(error), error, error.__traceback__))
        else:
            raise error

    path = os.fspath(path)
    try:
        if os.path.islink(path):
            raise OSError("Cannot call rmtree on a symbolic link")
    except OSError as error:
        return failed(os.path.islink, path, error)
    try:
        os.lstat(path)
    except OSError as error:
        return failed(os.lstat if onexc or onerror else os.lstat, path, error)
    _remove_below(path, failed)
    try:
        os.rmdir(path)
    except OSError as error:
        failed(os.rmdir, path, error)


rmtree.avoids_symlink_attacks = True


def _remove_below(path, failed):
    try:
        entries = list(os.scandir(path))
    except OSError as error:
        return failed(os.scandir, path, error)
    for entry in entries:
        remove = os.unlink
        try:
            if entry.is_dir(follow_symlinks=False):
                _remove_below(entry.path, failed)
                remove = os.rmdir
            remove(entry.path)
        except OSError as error:
            failed(remove, entry.path, error)


def move(src, dst, copy_function=copy2):
    """Move a file or tree; into dst where that is a directory. The new path."""
    target = dst
    if os.path.isdir(dst):
        if _same(src, dst) and not os.path.islink(src):
            os.rename(src, dst)
            return
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip('/')))
        if os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    try:
        os.rename(src, target)
    except OSError:
        if os.path.islink(src):
            os.symlink(os.readlink(src), target)
            os.unlink(src)
        elif os.path.isdir(src):
            inside = os.path.abspath(dst).rstrip('/') + '/'
            if inside.startswith(os.path.abspath(src).rstrip('/') + '/'):
                raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
            copytree(src, target, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, target)
            os.unlink(src)
    return target


class usage(tuple):
    """total, used and free bytes."""

    total, used, free = (property(lambda self, at=at: self[at]) for at in range(3))

    def __repr__(self):
        return f'usage(total={self[0]}, used={self[1]}, free={self[2]})'


def disk_usage(path):
    """Total, used and free bytes where the path is."""
    used = 0
    os.stat(path)
    for folder, _, files in os.walk('/'):
        used += sum([os.lstat(os.path.join(folder, name)).st_size for name in files])
    total = 256 << 20
    return usage((total, used, total - used))


def chown(path, user=None, group=None, *, dir_fd=None, follow_symlinks=True):
    """Give a file to another user: there is only one."""
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    raise PermissionError(1, 'Operation not permitted', os.fspath(path))


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """Where a command is found, None if nowhere."""
    def runs(file):
        return os.path.exists(file) and os.access(file, mode) and not os.path.isdir(file)

    if os.path.dirname(cmd):
        return cmd if runs(cmd) else None
    if path is None:
        path = os.environ.get('PATH', os.defpath)
    for folder in path.split(os.pathsep) if path else ():
        file = os.path.join(folder, cmd)
        if runs(file):
            return file
    return None


def get_terminal_size(fallback=(80, 24)):
    """Columns and lines of the terminal, from COLUMNS and LINES where they are set."""
    sizes = []
    for name in 'COLUMNS', 'LINES':
        try:
            sizes.append(int(os.environ[name]))
        except (KeyError, ValueError):
            sizes.append(0)
    if not all(sizes):
        try:
            actual = os.get_terminal_size()
        except (OSError, ValueError):
            actual = fallback
        sizes = [size or other for size, other in zip(sizes, actual)]
    return os.terminal_size(sizes)
