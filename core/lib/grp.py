"""The groups there are: one for each user."""

import pwd
from collections import namedtuple

struct_group = namedtuple('struct_group', 'gr_name gr_passwd gr_gid gr_mem')
struct_group.__module__ = 'grp'
struct_group.__repr__ = lambda self: f"grp.struct_group({', '.join(f'{k}={v!r}' for k, v in self._asdict().items())})"
struct_group.n_fields = struct_group.n_sequence_fields = 4
struct_group.n_unnamed_fields = 0


def getgrall():
    """All groups."""
    return [struct_group(user.pw_name, 'x', user.pw_gid, []) for user in pwd.getpwall()]


def getgrnam(name):
    """The group of that name, or KeyError."""
    if not isinstance(name, str):
        raise TypeError(f"getgrnam() argument 'name' must be str, not {type(name).__name__}")
    for group in getgrall():
        if group.gr_name == name:
            return group
    raise KeyError(f'getgrnam(): name not found: {name!r}')


def getgrgid(id):
    """The group with that number, or KeyError."""
    if not hasattr(id, '__index__'):
        raise TypeError(f'gid should be integer, not {type(id).__name__}')
    for group in getgrall():
        if group.gr_gid == id:
            return group
    raise KeyError(f'getgrgid(): gid not found: {id}')
