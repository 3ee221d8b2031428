"""Data bases in files or in memory: DB-API 2.0 over SQLite, an extension of the host (web/src/sqlite)."""

from sqlite3.dbapi2 import *
from sqlite3.dbapi2 import _exported

__all__ = _exported
