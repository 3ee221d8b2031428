"""Connections: a data base, its transactions, and what a program adds to it."""

import os
import time
from _thread import get_ident
from warnings import warn
from weakref import WeakSet

from sqlite3 import _codes, _functions
from sqlite3._codes import LEGACY_TRANSACTION_CONTROL, ProgrammingError
from sqlite3._cursor import Cursor
from sqlite3._library import BUSY, DONE, OK, ROW, call, error_for, error_of, message_of
from sqlite3._statement import Statement, without_comments

_read_write, _create, _uri = 2, 4, 64
_levels = ("", "DEFERRED", "IMMEDIATE", "EXCLUSIVE")
# Seconds between two looks whether another connection has let go of its lock.
_pause = 0.01


def connect(*args, factory=None, **options):
    """A connection to the data base in a file, which is made if it is not there; in memory if its name is ":memory:"."""
    if len(args) > 5:
        factory = args[5]
    return (factory or Connection)(*args, **options)


def complete_statement(statement):
    return bool(call("is complete", statement))


def _absent(*values):
    raise TypeError("'NoneType' object is not callable")


class Connection:
    __module__ = "sqlite3"
    _db = None
    _closed = False

    def __init__(
        self,
        database=(),
        timeout=5.0,
        detect_types=0,
        isolation_level="",
        check_same_thread=True,
        factory=None,
        cached_statements=128,
        uri=False,
        *,
        autocommit=LEGACY_TRANSACTION_CONTROL,
    ):
        if database == ():
            raise TypeError("Connection() missing required argument 'database' (pos 1)")
        path = os.fsdecode(database)
        _check_level(isolation_level)
        _check_autocommit(autocommit)
        if self._db:
            self._close()
        self._thread = get_ident()
        self._check_same_thread = check_same_thread
        self._timeout = timeout
        self._detect_types = detect_types
        self._isolation_level = isolation_level
        self._autocommit = LEGACY_TRANSACTION_CONTROL
        self._statements = {}
        self._cached_statements = cached_statements
        self._cursors = WeakSet()
        self._blobs = WeakSet()
        self._given = {}  # what SQLite may call back: its kind and name -> its number
        self._closed = False
        self.row_factory = None
        self.text_factory = str
        code, db = call("open", path, _read_write | _create | (_uri if uri else 0), os.getcwd())
        if code != OK:
            message = call("error", db)[1] if db else message_of(code)
            call("plain", "sqlite3_close_v2", db)
            raise error_for(code, message)
        self._db = db
        if autocommit is not LEGACY_TRANSACTION_CONTROL:
            self.autocommit = autocommit

    def __del__(self):
        if self._db and not self._closed:
            warn(f"unclosed database in {self!r}", ResourceWarning, source=self)
            self._close()

    def _check(self):
        self._check_open()
        self._check_thread()

    def _check_open(self):
        if self._db is None:
            raise ProgrammingError("Base Connection.__init__ not called.")
        if self._closed:
            raise ProgrammingError("Cannot operate on a closed database.")

    def _check_thread(self):
        if self._check_same_thread and get_ident() != self._thread:
            raise ProgrammingError(
                "SQLite objects created in a thread can only be used in that same thread. The object was created in "
                f"thread id {self._thread} and this is thread id {get_ident()}."
            )

    # -- statements

    def cursor(self, factory=Cursor):
        self._check()
        cursor = factory(self)
        if not isinstance(cursor, Cursor):
            raise TypeError(f"factory must return a cursor, not {type(cursor).__name__}")
        if self.row_factory is not None:
            cursor.row_factory = self.row_factory
        return cursor

    def execute(self, *args):
        return self.cursor().execute(*args)

    def executemany(self, *args):
        return self.cursor().executemany(*args)

    def executescript(self, *args):
        return self.cursor().executescript(*args)

    def __call__(self, sql, /):
        self._check()
        return Statement(self, sql)

    def _statement_for(self, sql):
        """Prepared anew, or one that was used before and that nobody uses now."""
        statement = self._statements.pop(sql, None)
        if statement is None or statement.in_use:
            statement = Statement(self, sql)
        self._statements[sql] = statement
        if len(self._statements) > self._cached_statements:
            del self._statements[next(iter(self._statements))]
        return statement

    def _step(self, statement):
        """The code, and the row or None. Waits for another connection's lock, while other threads go on."""
        code, *rows = call("rows", statement.handle, 1)
        if code & 0xFF == BUSY and self._timeout > 0:
            end = time.monotonic() + self._timeout
            while code & 0xFF == BUSY and time.monotonic() < end:
                time.sleep(min(_pause, self._timeout))
                self._check_open()
                code, *rows = call("rows", statement.handle, 1)
        if code not in (ROW, DONE):
            error = error_of(self._db)
            call("plain", "sqlite3_reset", statement.handle)
            raise error
        return code, rows[0] if rows else None

    def _run_plain(self, sql):
        statement = Statement(self, sql)
        statement.bind(())
        try:
            self._step(statement)
        finally:
            statement.finalize()

    def _run_script(self, script):
        if self._autocommit is LEGACY_TRANSACTION_CONTROL and self.in_transaction:
            self._run_plain("COMMIT")
        while without_comments(script):
            code, handle, script, *_ = call("prepare", self._db, script, os.getcwd())
            if code != OK:
                raise error_of(self._db)
            if handle == 0:
                continue
            try:
                code = ROW
                while code == ROW:
                    code = call("rows", handle, 100)[0]
                if code != DONE:
                    raise error_of(self._db)
            finally:
                call("plain", "sqlite3_finalize", handle)

    def _changes(self):
        return call("plain", "sqlite3_changes", self._db)

    def _last_row(self):
        return call("state", self._db)[2]

    @property
    def total_changes(self):
        self._check()
        return call("plain", "sqlite3_total_changes", self._db)

    # -- transactions

    def _begins_by_itself(self):
        return (
            self._autocommit is LEGACY_TRANSACTION_CONTROL
            and self._isolation_level is not None
            and not self.in_transaction
        )

    def _begin(self):
        self._run_plain(f"BEGIN {self._isolation_level}".rstrip())

    @property
    def in_transaction(self):
        self._check_open()
        return not call("plain", "sqlite3_get_autocommit", self._db)

    @property
    def isolation_level(self):
        self._check_open()
        return self._isolation_level

    @isolation_level.setter
    def isolation_level(self, level):
        if level is not None:
            _check_level(level)
            level = level.upper()
        elif self.in_transaction:
            self._run_plain("COMMIT")
        self._isolation_level = level

    @isolation_level.deleter
    def isolation_level(self):
        raise AttributeError("cannot delete attribute")

    @property
    def autocommit(self):
        self._check()
        return self._autocommit

    @autocommit.setter
    def autocommit(self, value):
        self._check()
        _check_autocommit(value)
        if value is True and self.in_transaction:
            self._run_plain("COMMIT")
        elif value is False and not self.in_transaction:
            self._run_plain("BEGIN")
        self._autocommit = value if isinstance(value, bool) else LEGACY_TRANSACTION_CONTROL

    def commit(self):
        self._end("COMMIT")

    def rollback(self):
        self._end("ROLLBACK")

    def _end(self, how):
        self._check()
        if self._autocommit is True:
            return
        if self.in_transaction:
            self._run_plain(how)
        if self._autocommit is False and not self.in_transaction:
            self._run_plain("BEGIN")

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, kind, error, trace, /):
        if self._autocommit is not True and self.in_transaction:
            if kind is None:
                try:
                    self.commit()
                except BaseException:
                    self.rollback()
                    raise
            else:
                self.rollback()
        return False

    def close(self):
        self._check_thread()
        if self._db is None:
            raise ProgrammingError("Base Connection.__init__ not called.")
        if not self._closed:
            if self._autocommit is False and self.in_transaction:
                self._run_plain("ROLLBACK")
            self._close()

    def _close(self):
        self._closed = True
        for cursor in self._cursors:
            if cursor._statement is not None:
                cursor._statement.finalize()
                cursor._statement = cursor._next = None
        for statement in self._statements.values():
            statement.finalize()
        self._statements.clear()
        call("plain", "sqlite3_close_v2", self._db)
        for number in self._given.values():
            _functions.forget(number)
        self._given.clear()

    # -- what a program adds

    def _give(self, kind, name, given):
        number = _functions.keep(given)
        self._given[kind, name, number] = number
        return number

    def _define(self, name, count, flags, given, kind, failure):
        self._check()
        # None is called like a function, and fails.
        number = self._give("function", name, _absent if given is None and kind == "f" else given)
        if call("function", self._db, name, count, flags, number, kind) != OK:
            raise _codes.OperationalError(failure)

    def create_function(self, name, narg, func, /, *, deterministic=False):
        self._define(name, narg, 0x800 if deterministic else 0, func, "f", "Error creating function")

    def create_aggregate(self, name, n_arg, aggregate_class, /):
        self._define(name, n_arg, 0, aggregate_class, "a", "Error creating aggregate")

    def create_window_function(self, name, num_params, aggregate_class, /):
        self._define(name, num_params, 0, aggregate_class, "w", "Error creating window function")

    def create_collation(self, name, callback, /):
        self._check()
        if callback is not None and not callable(callback):
            raise TypeError("parameter must be callable")
        if call("collation", self._db, name, self._give("collation", name, callback)) != OK:
            raise error_of(self._db)

    def set_progress_handler(self, progress_handler, /, n):
        self._check()
        call("listen", self._db, "progress", self._give("progress", None, progress_handler), n)

    def set_trace_callback(self, trace_callback, /):
        self._check()
        call("listen", self._db, "trace", self._give("trace", None, trace_callback), 0)

    def set_authorizer(self, authorizer_callback, /):
        self._check()
        call("listen", self._db, "authorizer", self._give("authorizer", None, authorizer_callback), 0)

    def interrupt(self):
        self._check_open()
        call("plain", "sqlite3_interrupt", self._db)

    def enable_load_extension(self, enable, /):
        raise _codes.NotSupportedError("extensions cannot be loaded here")

    # -- the whole of a data base

    def iterdump(self, *, filter=None):
        from sqlite3._dump import dump

        self._check()
        return dump(self, filter)

    def backup(self, target, *, pages=-1, progress=None, name="main", sleep=0.250):
        self._check()
        if not isinstance(target, Connection):
            raise TypeError(f"backup() argument 1 must be sqlite3.Connection, not {type(target).__name__}")
        target._check_open()  # whichever thread it is of
        if target is self:
            raise ValueError("target cannot be the same connection instance")
        if progress is not None and not callable(progress):
            raise TypeError("progress argument must be a callable")
        backup = call("open backup", target._db, "main", self._db, name)
        if not backup:
            raise error_of(target._db)
        code = OK
        try:
            while code in (OK, 5, 6):
                code, remaining, count = call("step backup", backup, pages or -1)
                if progress is not None:
                    progress(code, remaining, count)
                if code in (5, 6):
                    time.sleep(sleep)
        finally:
            ended = call("plain", "sqlite3_backup_finish", backup)
        if code != DONE:
            raise error_for(code, message_of(code)) if ended == OK else error_of(target._db)

    def serialize(self, *, name="main"):
        self._check()
        data = call("serialize", self._db, name)
        if data is None:
            raise _codes.OperationalError(f"unable to serialize '{name}'")
        return data

    def deserialize(self, data, /, *, name="main"):
        self._check()
        if call("deserialize", self._db, name, bytes(data)) != OK:
            raise error_of(self._db)

    def blobopen(self, table, column, row, /, *, readonly=False, name="main"):
        from sqlite3._blob import Blob

        self._check()
        return Blob(self, table, column, row, readonly, name)

    # -- settings

    def getlimit(self, category, /):
        return self.setlimit(category, -1)

    def setlimit(self, category, limit, /):
        self._check()
        before = call("plain", "sqlite3_limit", self._db, category, limit)
        if before < 0:
            raise ProgrammingError("'category' is out of bounds")
        return before

    def getconfig(self, op, /):
        self._check()
        return bool(_setting(call("configure", self._db, op, -1), op)[1])

    def setconfig(self, op, enable=True, /):
        self._check()
        if bool(_setting(call("configure", self._db, op, int(enable)), op)[1]) != bool(enable):
            raise _codes.OperationalError("Unable to set config")


def _setting(answer, op):
    if answer[0] != OK or not 1002 <= op <= 1017:
        raise ValueError(f"unknown config 'op': {op}")
    return answer


def _check_level(level):
    if level is None:
        return
    if not isinstance(level, str):
        raise TypeError("isolation_level must be str or None")
    if "\0" in level:
        raise ValueError("embedded null character")
    if level.upper() not in _levels:
        raise ValueError("isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', or 'EXCLUSIVE'")


def _check_autocommit(value):
    if value is not True and value is not False and value != LEGACY_TRANSACTION_CONTROL:
        raise ValueError("autocommit must be True, False, or sqlite3.LEGACY_TRANSACTION_CONTROL")


for _error in _codes.errors:
    setattr(Connection, _error.__name__, property(lambda self, error=_error: error))
