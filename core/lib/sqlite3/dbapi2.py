"""What sqlite3 gives: the names of DB-API 2.0 and SQLite's constants."""

import datetime
import time

from sqlite3 import _codes
from sqlite3._adapters import PrepareProtocol, adapt, register_adapter, register_converter
from sqlite3._blob import Blob
from sqlite3._codes import *
from sqlite3._connection import Connection, complete_statement, connect
from sqlite3._cursor import Cursor, Row
from sqlite3._functions import enable_callback_tracebacks
from sqlite3._library import sqlite_version, sqlite_version_info

apilevel = "2.0"
paramstyle = "qmark"
threadsafety = 3

Binary = memoryview
Date = datetime.date
Time = datetime.time
Timestamp = datetime.datetime


def DateFromTicks(ticks):
    return Date(*time.localtime(ticks)[:3])


def TimeFromTicks(ticks):
    return Time(*time.localtime(ticks)[3:6])


def TimestampFromTicks(ticks):
    return Timestamp(*time.localtime(ticks)[:6])


_exported = [name for name in globals() if not name.startswith("_") and name not in ("datetime", "time")]
