"""sqlite3 for asyncio: each connection has a thread, and its calls are awaited."""

from sqlite3 import (
    DatabaseError,
    Error,
    IntegrityError,
    NotSupportedError,
    OperationalError,
    ProgrammingError,
    Row,
    Warning,
    paramstyle,
    register_adapter,
    register_converter,
    sqlite_version,
    sqlite_version_info,
)

from aiosqlite.core import Connection, connect
from aiosqlite.cursor import Cursor

__version__ = "0.21.0"
__author__ = "Amethyst Reese"

__all__ = [
    *("paramstyle", "register_adapter", "register_converter", "sqlite_version", "sqlite_version_info", "connect"),
    *("Connection", "Cursor", "Row", "Warning", "Error", "DatabaseError", "IntegrityError", "ProgrammingError"),
    *("OperationalError", "NotSupportedError"),
]
