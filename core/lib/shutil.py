"""Copying, moving and removing files and trees of them."""

import fnmatch
import os
import stat

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
           "SpecialFileError", "make_archive", "get_archive_formats", "register_archive_format",
           "unregister_archive_format", "get_unpack_formats", "register_unpack_format", "unregister_unpack_format",
           "unpack_archive", "ignore_patterns", "chown", "which", "get_terminal_size", "SameFileError", "disk_usage"]

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
    """Give a file to a user and a group, by number or by name."""
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    if isinstance(user, str):
        import pwd
        try:
            user = pwd.getpwnam(user).pw_uid
        except KeyError:
            raise LookupError(f"no such user: {user!r}") from None
    if isinstance(group, str):
        import grp
        try:
            group = grp.getgrnam(group).gr_gid
        except KeyError:
            raise LookupError(f"no such group: {group!r}") from None
    os.chown(path, -1 if user is None else user, -1 if group is None else group, dir_fd=dir_fd,
             follow_symlinks=follow_symlinks)


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """Where a command is found, None if nowhere."""
    def runs(file):
        if os.path.exists(file):
            return os.access(file, mode) and not os.path.isdir(file)
        import _processes
        return not mode & os.W_OK and _processes.is_command(os.fsdecode(file))

    if os.path.dirname(cmd):
        return cmd if runs(cmd) else None
    if path is None:
        path = os.environ.get('PATH', os.defpath)
    convert = os.fsencode if isinstance(cmd, bytes) else os.fsdecode
    for folder in os.fsdecode(path).split(os.pathsep) if path else ():
        file = os.path.join(convert(folder), cmd)
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


# -- archives

def _make_tar(base_name, base_dir, compress='gzip', verbose=0, dry_run=0, owner=None, group=None, logger=None,
              root_dir=None):
    import tarfile
    if compress is not None and compress not in _tar_kinds:
        raise ValueError(f"bad value for 'compress', or compression format not supported : {compress}")
    kind = _tar_kinds.get(compress, '')
    archive = base_name + '.tar' + (kind and '.' + kind)
    _make_folder_of(archive, dry_run, logger)
    if logger is not None:
        logger.info('Creating tar archive')

    def owned(member):
        if owner is not None:
            member.uname = owner
        if group is not None:
            member.gname = group
        return member

    if not dry_run:
        with tarfile.open(archive, f'w:{kind}') as tar:
            source = base_dir if root_dir is None else os.path.join(root_dir, base_dir)
            tar.add(source, base_dir, filter=owned)
    return archive if root_dir is None else os.path.abspath(archive)


def _make_zip(base_name, base_dir, verbose=0, dry_run=0, logger=None, owner=None, group=None, root_dir=None):
    import zipfile
    archive = base_name + '.zip'
    _make_folder_of(archive, dry_run, logger)
    if logger is not None:
        logger.info("creating '%s' and adding '%s' to it", archive, base_dir)
    if not dry_run:
        with zipfile.ZipFile(archive, 'w', compression=zipfile.ZIP_DEFLATED) as packed:
            source = os.path.normpath(base_dir if root_dir is None else os.path.join(root_dir, base_dir))

            def add(path):
                name = path if root_dir is None else os.path.relpath(path, root_dir)
                packed.write(path, os.path.normpath(name))
                if logger is not None:
                    logger.info("adding '%s'", path)

            if os.path.normpath(base_dir) != os.curdir:
                add(source)
            for folder, folders, files in os.walk(source):
                for name in sorted(folders):
                    add(os.path.join(folder, name))
                for name in files:
                    if os.path.isfile(os.path.join(folder, name)):
                        add(os.path.join(folder, name))
    return archive if root_dir is None else os.path.abspath(archive)


def _make_folder_of(archive, dry_run, logger):
    folder = os.path.dirname(archive)
    if folder and not os.path.exists(folder):
        if logger is not None:
            logger.info('creating %s', folder)
        if not dry_run:
            os.makedirs(folder)


def _unpack_zip(filename, extract_dir):
    import zipfile
    if not zipfile.is_zipfile(filename):
        raise ReadError(f'{filename} is not a zip file')
    with zipfile.ZipFile(filename) as packed:
        for member in packed.infolist():
            name = member.filename
            if name.startswith('/') or '..' in name:
                continue
            target = os.path.join(extract_dir, *name.split('/'))
            os.makedirs(target if name.endswith('/') else os.path.dirname(target), exist_ok=True)
            if not name.endswith('/'):
                with packed.open(name) as source, open(target, 'wb') as copy:
                    copyfileobj(source, copy)


def _unpack_tar(filename, extract_dir, *, filter=None):
    import tarfile
    try:
        tar = tarfile.open(filename)
    except tarfile.TarError:
        raise ReadError(f'{filename} is not a compressed or uncompressed tar file') from None
    with tar:
        tar.extractall(extract_dir, filter=filter)


_tar_kinds = {'gzip': 'gz', 'bzip2': 'bz2', 'xz': 'xz', 'zst': 'zst'}
# name -> (function, arguments, description); what unpacks has its endings first.
_packers = {'tar': (_make_tar, [('compress', None)], 'uncompressed tar file'),
            'gztar': (_make_tar, [('compress', 'gzip')], "gzip'ed tar-file"), 'zip': (_make_zip, [], 'ZIP file'),
            'bztar': (_make_tar, [('compress', 'bzip2')], "bzip2'ed tar-file"),
            'xztar': (_make_tar, [('compress', 'xz')], "xz'ed tar-file"),
            'zstdtar': (_make_tar, [('compress', 'zst')], "zstd'ed tar-file")}
_unpackers = {'tar': (['.tar'], _unpack_tar, [], 'uncompressed tar file'),
              'gztar': (['.tar.gz', '.tgz'], _unpack_tar, [], "gzip'ed tar-file"),
              'zip': (['.zip'], _unpack_zip, [], 'ZIP file'),
              'bztar': (['.tar.bz2', '.tbz2'], _unpack_tar, [], "bzip2'ed tar-file"),
              'xztar': (['.tar.xz', '.txz'], _unpack_tar, [], "xz'ed tar-file"),
              'zstdtar': (['.tar.zst', '.tzst'], _unpack_tar, [], "zstd'ed tar-file")}


def get_archive_formats():
    """The formats that make_archive() knows, as (name, description)."""
    return sorted((name, known[2]) for name, known in _packers.items())


def register_archive_format(name, function, extra_args=None, description=''):
    """Make archives of this name by function(base_name, base_dir, ...)."""
    extra_args = [] if extra_args is None else extra_args
    if not callable(function):
        raise TypeError(f'The {function} object is not callable')
    if not isinstance(extra_args, (tuple, list)):
        raise TypeError('extra_args needs to be a sequence')
    for element in extra_args:
        if not isinstance(element, (tuple, list)) or len(element) != 2:
            raise TypeError('extra_args elements are : (arg_name, value)')
    _packers[name] = function, extra_args, description


def unregister_archive_format(name):
    del _packers[name]


_make_tar.supports_root_dir = _make_zip.supports_root_dir = True


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None,
                 logger=None):
    """Make an archive of base_dir (or all) in root_dir; its name is base_name with the format's ending."""
    try:
        function, extra, _ = _packers[format]
    except KeyError:
        raise ValueError(f'unknown archive format {format!r}') from None
    options = {'dry_run': dry_run, 'logger': logger, 'owner': owner, 'group': group, **dict(extra)}
    base_name = os.fspath(base_name)
    base_dir = os.curdir if base_dir is None else base_dir
    before = None
    if root_dir is not None:
        if not stat.S_ISDIR(os.stat(root_dir).st_mode):
            raise NotADirectoryError(20, 'Not a directory', root_dir)
        if getattr(function, 'supports_root_dir', False):
            options['root_dir'] = os.fspath(root_dir)
        else:
            before = os.getcwd()
            base_name = os.path.abspath(base_name)
            if not dry_run:
                os.chdir(root_dir)
    try:
        return function(base_name, base_dir, **options)
    finally:
        if before is not None:
            os.chdir(before)


def get_unpack_formats():
    """The formats that unpack_archive() knows, as (name, endings, description)."""
    return sorted((name, known[0], known[3]) for name, known in _unpackers.items())


def register_unpack_format(name, extensions, function, extra_args=None, description=''):
    """Unpack files with these endings by function(filename, extract_dir, ...)."""
    taken = {ending: other for other, known in _unpackers.items() for ending in known[0]}
    for ending in extensions:
        if ending in taken:
            raise RegistryError(f'{ending} is already registered for "{taken[ending]}"')
    if not callable(function):
        raise TypeError('The registered function must be a callable')
    _unpackers[name] = extensions, function, extra_args or [], description


def unregister_unpack_format(name):
    del _unpackers[name]


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    """Unpack an archive, into the current folder unless said otherwise."""
    extract_dir = os.fspath(os.getcwd() if extract_dir is None else extract_dir)
    filename = os.fspath(filename)
    if format is None:
        format = next((name for name, known in _unpackers.items() if any(map(filename.endswith, known[0]))), None)
        if format is None:
            raise ReadError(f"Unknown archive format '{filename}'")
    elif format not in _unpackers:
        raise ValueError(f"Unknown unpack format '{format}'")
    _, function, extra, _ = _unpackers[format]
    options = dict(extra)
    if filter is not None or function is _unpack_tar:
        options['filter'] = filter
    function(filename, extract_dir, **options)
