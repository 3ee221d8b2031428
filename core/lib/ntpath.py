"""os.path of Windows: paths with drives and backslashes."""

import os
from posixpath import (commonprefix, exists, expandvars, getatime, getctime, getmtime, getsize, isdir, isfile, islink, lexists,
                       samefile, sameopenfile, samestat)

__all__ = ["normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname", "commonprefix",
           "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount",
           "expanduser", "expandvars", "normpath", "abspath", "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep",
           "devnull", "realpath", "supports_unicode_filenames", "relpath", "samefile", "sameopenfile", "samestat", "commonpath",
           "isreserved"]

curdir, pardir, extsep, sep, pathsep, altsep, defpath, devnull = '.', '..', '.', '\\', ';', '/', '.;C:\\bin', 'nul'
supports_unicode_filenames = True
_RESERVED = {'CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$', *[name + digit for name in ('COM', 'LPT') for digit in '123456789¹²³']}


def normcase(s):
    """The path in small letters, with backslashes."""
    s = os.fspath(s)
    return s.replace(b'/', b'\\').lower() if isinstance(s, bytes) else s.replace('/', '\\').lower()


def splitroot(p):
    """(drive or share, root, the rest)"""
    p = os.fspath(p)
    back, slash, colon, empty = (b'\\', b'/', b':', b'') if isinstance(p, bytes) else ('\\', '/', ':', '')
    normal = p.replace(slash, back)
    if normal[:2] == back * 2:
        # \\server\share, \\?\UNC\server\share
        unc = back + back + (b'?' + back + b'UNC' + back if isinstance(p, bytes) else '?\\UNC\\')
        start = 8 if normal[:8].upper() == unc else 2
        end = normal.find(back, start)
        if end < 0:
            return p, empty, empty
        end = normal.find(back, end + 1)
        return (p, empty, empty) if end < 0 else (p[:end], p[end:end + 1], p[end + 1:])
    if normal[:1] == back:
        return empty, p[:1], p[1:]
    if normal[1:2] == colon:
        return (p[:2], p[2:3], p[3:]) if normal[2:3] == back else (p[:2], empty, p[2:])
    return empty, empty, p


def splitdrive(p):
    """(drive or share, the rest)"""
    drive, root, rest = splitroot(p)
    return drive, root + rest


def isabs(s):
    """Whether the path has a drive and a root, or a share."""
    drive, root, _ = splitroot(s)
    return bool(drive and root) or len(drive) > 2


def join(path, *paths):
    """One path of several; a root or another drive begins anew."""
    path = os.fspath(path)
    back, either, colon = (b'\\', b'\\/', b':') if isinstance(path, bytes) else ('\\', '\\/', ':')
    drive, root, rest = splitroot(path)
    for one in paths:
        next_drive, next_root, next_rest = splitroot(one)
        if next_root:
            drive, root, rest = next_drive or drive, next_root, next_rest
            continue
        if next_drive and next_drive != drive:
            if next_drive.lower() != drive.lower():
                drive, root, rest = next_drive, next_root, next_rest
                continue
            drive = next_drive
        if rest and rest[-1:] not in either:
            rest += back
        rest += next_rest
    if rest and not root and drive and drive[-1:] not in colon + either:
        return drive + back + rest
    return drive + root + rest


def split(p):
    """(folder, name)"""
    p = os.fspath(p)
    either = b'\\/' if isinstance(p, bytes) else '\\/'
    drive, root, rest = splitroot(p)
    at = len(rest)
    while at and rest[at - 1:at] not in either:
        at -= 1
    return drive + root + rest[:at].rstrip(either), rest[at:]


def splitext(p):
    """(path, extension)"""
    p = os.fspath(p)
    dot, either = (b'.', b'\\/') if isinstance(p, bytes) else ('.', '\\/')
    name = p
    for mark in (either[:1], either[1:]):
        name = name.rpartition(mark)[2]
    stem, found, extension = name.rpartition(dot)
    if not found or not stem.strip(dot):
        return p, p[:0]
    return p[:len(p) - len(extension) - 1], dot + extension


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def ismount(path):
    """Whether the path is a drive or a share."""
    drive, root, rest = splitroot(os.fspath(path))
    return (bool(root) if len(drive) < 3 else True) and not rest


def normpath(path):
    """The path without `.`, `..` and doubled separators."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        return os.fsencode(normpath(os.fsdecode(path)))
    drive, root, rest = splitroot(path.replace('/', '\\'))
    parts = []
    for part in rest.split('\\'):
        if part == '..' and parts and parts[-1] != '..':
            parts.pop()
        elif part and part != '.' and not (part == '..' and root):
            parts.append(part)
    return drive + root + '\\'.join(parts) or '.'


def abspath(path):
    """The path from the root."""
    path = os.fspath(path)
    return normpath(path if isabs(path) else join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path))


def realpath(path, /, *, strict=False):
    return abspath(path)


def relpath(path, start=None):
    """The path from another one."""
    path = os.fspath(path)
    if not path:
        raise ValueError("no path specified")
    if isinstance(path, bytes):
        return os.fsencode(relpath(os.fsdecode(path), None if start is None else os.fsdecode(start)))
    start_drive, _, start_rest = splitroot(abspath(curdir if start is None else start))
    drive, _, rest = splitroot(abspath(path))
    if normcase(start_drive) != normcase(drive):
        raise ValueError(f"path is on mount {drive!r}, start on mount {start_drive!r}")
    before, after = [[part for part in one.split('\\') if part] for one in (start_rest, rest)]
    same = 0
    for one, other in zip(before, after):
        if normcase(one) != normcase(other):
            break
        same += 1
    return '\\'.join(['..'] * (len(before) - same) + after[same:]) or '.'


def commonpath(paths):
    """The longest path that all are in."""
    paths = list(map(os.fspath, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty iterable')
    if any(isinstance(path, bytes) for path in paths):
        return os.fsencode(commonpath([path.decode() for path in paths]))
    split_paths = [splitroot(path.replace('/', '\\').lower()) for path in paths]
    if len({drive for drive, _, _ in split_paths}) != 1:
        raise ValueError("Paths don't have the same drive")
    drive, root, rest = splitroot(paths[0].replace('/', '\\'))
    if len({root for _, root, _ in split_paths}) != 1:
        raise ValueError("Can't mix absolute and relative paths" if drive else "Can't mix rooted and not-rooted paths")
    parts = [[part for part in one.split('\\') if part and part != '.'] for _, _, one in split_paths]
    low, high = min(parts), max(parts)
    same = 0
    while same < min(len(low), len(high)) and low[same] == high[same]:
        same += 1
    return drive + root + '\\'.join([part for part in rest.split('\\') if part and part != '.'][:same])


def expanduser(path):
    """~ as the folder of the user, if it is known."""
    path = os.fspath(path)
    home = os.environ.get('USERPROFILE')
    if not home or path[:1] != '~' or path[1:2] not in ('', '/', '\\'):
        return path
    return home + path[1:]


def isreserved(path):
    """Whether Windows keeps the name for itself."""
    for name in os.fsdecode(splitroot(path)[2]).replace('/', '\\').split('\\')[::-1]:
        if name not in ('.', '..') and (name[-1:] in ('.', ' ') or set(name) & set('*?"<>|:\0') or
                                        name.partition('.')[0].rstrip(' ').upper() in _RESERVED):
            return True
    return False
