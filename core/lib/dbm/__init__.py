"""Dictionaries of bytes in files. There is one kind of them here, dbm.dumb."""

import io
import os

__all__ = ['open', 'whichdb', 'error']


class error(Exception):
    pass


_names = ['dbm.sqlite3', 'dbm.gnu', 'dbm.ndbm', 'dbm.dumb']  # the kinds that there are elsewhere
_defaultmod = None
_modules = {}

error = (error, OSError)


def open(file, flag='r', mode=0o666):
    """Open a database: 'r' and 'w' one that is there, 'c' makes it where it is not, 'n' always makes a new one."""
    global _defaultmod
    from dbm import dumb
    _defaultmod = _modules['dbm.dumb'] = dumb
    kind = whichdb(file) if 'n' not in flag else None
    if kind is None and 'c' not in flag and 'n' not in flag:
        raise error[0]("db file doesn't exist; use 'c' or 'n' flag to create a new db")
    if kind == '':
        raise error[0]("db type could not be determined")
    if kind not in (None, 'dbm.dumb'):
        raise error[0](f"db type is {kind}, but the module is not available")
    return dumb.open(file, flag, mode)


def whichdb(filename):
    """The module for a database: None if it cannot be read, '' if nobody knows."""
    filename = os.fsdecode(filename)
    try:
        size = os.stat(filename + '.dat').st_size
        os.stat(filename + '.dir')
        with io.open(filename + '.dir', 'rb') as file:
            if size == 0 or file.read(1) in (b"'", b'"'):
                return 'dbm.dumb'
    except OSError:
        pass
    try:
        with io.open(filename, 'rb') as file:
            begin = file.read(16)
    except OSError:
        return None
    if begin == b'SQLite format 3\0':
        return 'dbm.sqlite3'
    gnu = b'\xce\x9a\x57\x13', b'\xcd\x9a\x57\x13', b'\xcf\x9a\x57\x13'
    return 'dbm.gnu' if begin[:4] in gnu or begin[:4][::-1] in gnu else ''
