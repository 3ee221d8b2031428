"""The users there are: the one whose program this is, and root."""

from collections import namedtuple

struct_passwd = namedtuple('struct_passwd', 'pw_name pw_passwd pw_uid pw_gid pw_gecos pw_dir pw_shell')
struct_passwd.__module__ = 'pwd'
struct_passwd.__repr__ = lambda self: f"pwd.struct_passwd({', '.join(f'{k}={v!r}' for k, v in self._asdict().items())})"
struct_passwd.n_fields = struct_passwd.n_sequence_fields = 7
struct_passwd.n_unnamed_fields = 0

_users = [struct_passwd('root', 'x', 0, 0, 'root', '/root', '/bin/bash'),
          struct_passwd('user', 'x', 1000, 1000, '', '/home/user', '/bin/sh')]


def getpwall():
    """All users."""
    return list(_users)


def getpwnam(name, /):
    """The user of that name, or KeyError."""
    if not isinstance(name, str):
        raise TypeError(f"getpwnam() argument must be str, not {type(name).__name__}")
    if '\0' in name:
        raise ValueError('embedded null byte')
    for user in _users:
        if user.pw_name == name:
            return user
    raise KeyError(f'getpwnam(): name not found: {name!r}')


def getpwuid(uid, /):
    """The user with that number, or KeyError."""
    if not hasattr(uid, '__index__'):
        raise TypeError(f'uid should be integer, not {type(uid).__name__}')
    for user in _users:
        if user.pw_uid == uid:
            return user
    known = 0 <= uid < 1 << 32
    raise KeyError(f'getpwuid(): uid not found: {uid}' if known else 'getpwuid(): uid not found')
