"""Paths as POSIX writes them."""

__all__ = ["normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename", "dirname", "commonprefix",
           "expanduser", "expandvars", "normpath", "abspath", "curdir", "pardir", "sep", "pathsep", "defpath",
           "altsep", "extsep", "devnull", "realpath", "relpath", "commonpath", "exists", "isfile", "isdir", "islink",
           "lexists", "splitroot", "isjunction", "ismount", "getsize", "getmtime", "getatime", "getctime", "samefile",
           "sameopenfile", "samestat", "ALLOW_MISSING", "isdevdrive"]

curdir, pardir, extsep, sep, pathsep = '.', '..', '.', '/', ':'
defpath, altsep, devnull = '/bin:/usr/bin', None, '/dev/null'
supports_unicode_filenames = False


def _path(value):
    if isinstance(value, str):
        return value
    import os
    value = os.fspath(value)
    return value if isinstance(value, str) else os.fsdecode(value)


def normcase(s):
    """The path in one case; here as it is."""
    import os
    return os.fspath(s)


def isabs(s):
    """Whether the path begins at the root."""
    return _path(s).startswith(sep)


def join(a, *p):
    """Parts put together; an absolute part begins anew."""
    try:
        path = _path(a)
        for part in map(_path, p):
            if part.startswith(sep) or not path:
                path = part
            elif path.endswith(sep):
                path += part
            else:
                path += sep + part
    except TypeError:
        for part in (a, *p):
            if not isinstance(part, (str, bytes)) and not hasattr(part, '__fspath__'):
                raise TypeError("join() argument must be str, bytes, or os.PathLike object, not "
                                f"{type(part).__name__!r}") from None
        raise
    return path


def split(p):
    """(all but the last part, the last part)."""
    p = _path(p)
    cut = p.rfind(sep) + 1
    head, tail = p[:cut], p[cut:]
    if head and head != sep * len(head):
        head = head.rstrip(sep)
    return head, tail


def basename(p):
    """The last part."""
    return split(p)[1]


def dirname(p):
    """All but the last part."""
    return split(p)[0]


def splitext(p):
    """(all but the extension, the extension with its dot)."""
    p = _path(p)
    dot = p.rfind('.')
    start = p.rfind(sep) + 1
    # Dots that begin a name are no extension.
    if dot > start and p[start:dot].strip('.'):
        return p[:dot], p[dot:]
    return p, ''


def splitdrive(p):
    """('', the path)."""
    p = _path(p)
    return p[:0], p


def splitroot(p):
    """('', root, the rest)."""
    p = _path(p)
    if not p.startswith(sep):
        return '', '', p
    if p[1:2] != sep or p[2:3] == sep:
        return '', sep, p[1:]
    return '', p[:2], p[2:]


def normpath(path):
    """The path without doubled separators and without . and .. where possible."""
    path = _path(path)
    if not path:
        return curdir
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split(sep):
        if not part or part == curdir:
            continue
        if part != pardir or not root and not parts or parts and parts[-1] == pardir:
            parts.append(part)
        elif parts:
            parts.pop()
    return root + sep.join(parts) or curdir


def abspath(path):
    """The normalised absolute path."""
    path = _path(path)
    if not path.startswith(sep):
        import os
        path = join(os.getcwd(), path)
    return normpath(path)


ALLOW_MISSING = type('ALLOW_MISSING', (), {'__repr__': lambda self: 'os.path.ALLOW_MISSING'})()


def realpath(filename, /, *, strict=False):
    """The absolute path with all symbolic links followed."""
    import os
    path = _path(filename)
    if not path.startswith(sep):
        path = join(os.getcwd(), path)
    rest = path.split(sep)[::-1]
    result = ''
    followed = {}  # where each link leads, None while it is being followed
    while rest:
        name = rest.pop()
        if type(name) is tuple:
            followed[name[0]] = result
            continue
        if not name or name == curdir:
            continue
        if name == pardir:
            result = result[:result.rfind(sep)] if result else ''
            continue
        here = result + sep + name
        try:
            kind = os.lstat(here).st_mode & 0o170000
            is_link = kind == 0o120000
            if strict and rest and kind not in (0o120000, 0o040000):
                raise NotADirectoryError(20, 'Not a directory', here)
        except FileNotFoundError:
            if strict is True:
                raise
            is_link = False
        except OSError:
            if strict:
                raise
            is_link = False
        if not is_link:
            result = here
            continue
        if here in followed:
            if followed[here] is None and strict:
                os.stat(here)
            result = here if followed[here] is None else followed[here]
            continue
        followed[here] = None
        target = os.readlink(here)
        if target.startswith(sep):
            result = ''
        rest.append((here,))
        rest.extend(target.split(sep)[::-1])
    return result or sep


def relpath(path, start=None):
    """The path from start, the working directory if none is given."""
    path = _path(path)
    if not path:
        raise ValueError("no path specified")
    here = [part for part in abspath(curdir if start is None else start).split(sep) if part]
    there = [part for part in abspath(path).split(sep) if part]
    same = 0
    while same < min(len(here), len(there)) and here[same] == there[same]:
        same += 1
    return sep.join([pardir] * (len(here) - same) + there[same:]) or curdir


def commonprefix(m):
    """The longest text that all begin with."""
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = [*map(normcase, m)]
    low, high = min(m), max(m)
    for i, char in enumerate(low):
        if char != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    """The longest path that all begin with."""
    return _common_path(*paths)


def _common_path(*paths):
    paths = [_path(path) for path in paths]
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    absolute = {path.startswith(sep) for path in paths}
    if len(absolute) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[part for part in path.split(sep) if part and part != curdir] for path in paths]
    common = commonprefix(parts)
    return (sep if absolute.pop() else '') + sep.join(common)


def expanduser(path):
    """A leading ~ replaced by the home directory."""
    path = _path(path)
    if not path.startswith('~'):
        return path
    name, slash, rest = path[1:].partition(sep)
    if name:
        import pwd
        try:
            home = pwd.getpwnam(name).pw_dir
        except (KeyError, ValueError):
            return path
    else:
        import os
        home = os.environ.get('HOME')
        if home is None:
            import pwd
            home = pwd.getpwuid(os.getuid()).pw_dir
    return (home.rstrip(sep) + slash + rest) or sep


def expandvars(path):
    """$name and ${name} replaced by environment variables."""
    path = _path(path)
    if '$' not in path:
        return path
    import os
    import re

    def value(found):
        return os.environ.get(found[1] or found[2], found[0])
    # What is behind a brace that nothing closes stays as it is.
    return re.sub(r'\$(?:(\w+)|\{([^}]*)\}|\{.*)', value, path, flags=re.ASCII | re.DOTALL)


def _status(path, follow=True):
    import posix
    try:
        return posix._stat(path, follow)
    except (OSError, ValueError):
        return None


def _is_kind(path, kind, follow=True):
    status = _status(path, follow)
    return status is not None and status[0] & 0o170000 == kind


def exists(path):
    """Whether something is there, links followed."""
    return _status(path) is not None


def lexists(path):
    """Whether something is there, be it a link to nowhere."""
    return _status(path, False) is not None


def isdir(s):
    """Whether a directory is there."""
    return _is_kind(s, 0o040000)


def isfile(path):
    """Whether a file is there."""
    return _is_kind(path, 0o100000)


def islink(path):
    """Whether a symbolic link is there."""
    return _is_kind(path, 0o120000, False)


def isjunction(path):
    """Linux has no junctions."""
    import os
    os.fspath(path)
    return False


isdevdrive = isjunction


def ismount(path):
    """Whether another file system begins there: only the root."""
    return abspath(_path(path)) == sep


def getsize(filename):
    """The number of bytes of a file."""
    import os
    return os.stat(filename).st_size


def getmtime(filename):
    """When a file was last changed."""
    import os
    return os.stat(filename).st_mtime


def getatime(filename):
    """When a file was last read."""
    import os
    return os.stat(filename).st_atime


def getctime(filename):
    """When a file's status last changed."""
    import os
    return os.stat(filename).st_ctime


def samestat(s1, s2):
    """Whether two statuses are of one file."""
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    """Whether two paths lead to one file."""
    import os
    return samestat(os.stat(f1), os.stat(f2))


def sameopenfile(fp1, fp2):
    """Whether two descriptors are of one file."""
    import os
    return samestat(os.fstat(fp1), os.fstat(fp2))


def _accepts_bytes(function):
    # Paths of bytes give paths of bytes: they are worked on as text.
    def either(*paths, **options):
        import os
        paths = [os.fspath(path) if hasattr(path, '__fspath__') else path for path in paths]
        kinds = {isinstance(path, bytes) for path in paths}
        if True not in kinds:
            return function(*paths, **options)
        if len(kinds) > 1:
            raise TypeError("Can't mix strings and bytes in path components")
        result = function(*[os.fsdecode(path) for path in paths], **options)
        return os.fsencode(result) if isinstance(result, str) else tuple(map(os.fsencode, result))
    either.__name__ = either.__qualname__ = function.__name__
    either.__doc__ = function.__doc__
    return either


for _name in ('normcase', 'join', 'split', 'basename', 'dirname', 'splitext', 'splitdrive', 'splitroot', 'normpath',
              'abspath', 'realpath', 'relpath', 'expanduser', 'expandvars', '_common_path'):
    globals()[_name] = _accepts_bytes(globals()[_name])
del _name
