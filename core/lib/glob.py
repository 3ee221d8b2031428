"""Paths that fit a shell pattern: * ? [...] and, where recursive, **."""

import fnmatch
import os
import re

__all__ = ["escape", "glob", "iglob", "translate"]

_magic = re.compile('([*?[])')


def has_magic(s):
    """Whether a text is a pattern."""
    return _magic.search(os.fsdecode(s)) is not None


def escape(pathname):
    """The pattern that only this path fits."""
    if isinstance(pathname, bytes):
        return os.fsencode(escape(os.fsdecode(pathname)))
    return _magic.sub(r'[\1]', pathname)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The paths that fit the pattern, as a list."""
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The paths that fit the pattern, one by one."""
    as_bytes = isinstance(pathname, bytes)
    pattern = os.fsdecode(pathname)
    root = '' if root_dir is None else os.fsdecode(root_dir)
    for path in _matches(pattern, root, recursive, include_hidden, False):
        if path:
            yield os.fsencode(path) if as_bytes else path


def _matches(pattern, root, recursive, hidden, folders_only):
    # The existing paths, relative to the root, that fit; '' stands for the root itself.
    folder, name = os.path.split(pattern)
    if not has_magic(pattern):
        path = os.path.join(root, pattern)
        if os.path.lexists(path) if name else os.path.isdir(os.path.join(root, folder)):
            yield pattern
        return
    if not folder:
        folders = ['']
    elif folder != pattern and has_magic(folder):
        folders = _matches(folder, root, recursive, hidden, True)
    else:
        folders = [folder]
    for one in folders:
        for found in _names(os.path.join(root, one), name, recursive, hidden, folders_only):
            yield os.path.join(one, found)


def _names(folder, pattern, recursive, hidden, folders_only):
    # What in the folder fits the last part of a pattern.
    if not pattern:
        if os.path.isdir(folder or os.curdir):
            yield ''
    elif recursive and pattern == '**':
        if not folder or os.path.isdir(folder):
            yield ''
        yield from _below(folder, hidden, folders_only)
    elif not has_magic(pattern):
        if os.path.lexists(os.path.join(folder, pattern)):
            yield pattern
    else:
        names = [entry.name for entry in _entries(folder, folders_only)]
        if not hidden and not pattern.startswith('.'):
            names = [name for name in names if not name.startswith('.')]
        yield from fnmatch.filter(names, pattern)


def _entries(folder, folders_only):
    try:
        return [entry for entry in os.scandir(folder or os.curdir) if not folders_only or entry.is_dir()]
    except OSError:
        return []


def _below(folder, hidden, folders_only):
    for entry in _entries(folder, folders_only):
        if hidden or not entry.name.startswith('.'):
            yield entry.name
            for inner in _below(os.path.join(folder, entry.name), hidden, folders_only):
                yield os.path.join(entry.name, inner)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """The regular expression of a pattern."""
    seps = seps or os.sep
    escaped = ''.join(map(re.escape, seps))
    any_sep = f'[{escaped}]' if len(seps) > 1 else escaped
    not_sep = f'[^{escaped}]'
    one = f'{not_sep}+' if include_hidden else f'[^{escaped}.]{not_sep}*'
    one_segment = f'{one}{any_sep}'
    some = f'(?:.+{any_sep})?' if include_hidden else f'(?:{one_segment})*'
    last = '.*' if include_hidden else f'{some}(?:{one})?'
    parts = re.split(any_sep, pat)
    results = []
    for at, part in enumerate(parts):
        ends = at == len(parts) - 1
        if part == '*':
            results.append(one if ends else one_segment)
        elif recursive and part == '**':
            if not ends:
                if parts[at + 1] != '**':
                    results.append(some)
            else:
                results.append(last)
        else:
            if part:
                if not include_hidden and part[0] in '*?':
                    results.append(r'(?!\.)')
                results.append(_segment(part, not_sep))
            if not ends:
                results.append(any_sep)
    return rf"(?s:{''.join(results)})\z"


def _segment(part, not_sep):
    # One part of a path: its * and ? do not pass a separator.
    return f'{not_sep}*'.join(fnmatch._between_stars(part, not_sep))


def _old(name, dirname, pattern):
    import warnings
    warnings.warn(f"glob.{name} is deprecated and will be removed in Python 3.15. Use glob.glob and pass a directory to "
                  "its root_dir argument instead.", DeprecationWarning, stacklevel=3)
    return [] if not os.path.isdir(dirname) else list(_names(dirname, pattern, False, False, False))


def glob0(dirname, pattern):
    """The one name in a folder, if it is there."""
    return [name for name in _old('glob0', dirname, escape(pattern)) if name]


def glob1(dirname, pattern):
    """The names in a folder that fit."""
    return _old('glob1', dirname, pattern)
