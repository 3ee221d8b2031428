"""SQLite itself: loaded here, called everywhere with the commands of web/src/sqlite/sqlite.ts."""

import _extension
from _extension import call

from sqlite3._codes import (
    DatabaseError,
    DataError,
    IntegrityError,
    InterfaceError,
    InternalError,
    OperationalError,
    error_names,
)

try:
    _extension.load("sqlite")
except OSError as reason:
    raise ImportError(f"SQLite cannot be loaded: {reason}", name="sqlite3") from None

sqlite_version = call("text", "sqlite3_libversion")
sqlite_version_info = tuple(int(part) for part in sqlite_version.split("."))

OK, BUSY, ROW, DONE = 0, 5, 100, 101

_classes = {
    **dict.fromkeys((2, 12), InternalError),
    **dict.fromkeys((1, 3, 4, 5, 6, 8, 9, 10, 13, 14, 15, 16, 17), OperationalError),
    **dict.fromkeys((19, 20), IntegrityError),
    **dict.fromkeys((21, 25), InterfaceError),
    18: DataError,
}


def error_of(db):
    """The exception for the last error of a data base."""
    code, message, _ = call("error", db)
    return error_for(code, message)


def error_for(code, message):
    if code == 7:
        return MemoryError()
    error = _classes.get(code & 0xFF, DatabaseError)(message)
    error.sqlite_errorcode = code
    error.sqlite_errorname = error_names.get(code, "unknown")
    return error


def message_of(code):
    return call("text", "sqlite3_errstr", code)
