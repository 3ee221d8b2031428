"""Connections, each with a thread that does what its queue says."""

import asyncio
import sqlite3
from functools import partial
from queue import SimpleQueue
from threading import Thread
from warnings import warn

from aiosqlite.context import contextmanager
from aiosqlite.cursor import Cursor

_STOP = object()


def _settle(future, result, error):
    if future.done():
        return
    if error is None:
        future.set_result(result)
    else:
        future.set_exception(error)


class Connection:
    def __init__(self, connector, iter_chunk_size):
        self._running = True
        self._connection = None
        self._connector = connector
        self._tx = SimpleQueue()
        self._iter_chunk_size = iter_chunk_size
        self._thread = Thread(target=self._run, name="aiosqlite", daemon=True)
        self._started = False

    def __del__(self):
        if self._connection is not None:
            warn(
                f"{self!r} was deleted before being closed. Please use 'async with' or '.close()' to close the "
                "connection properly.",
                ResourceWarning,
            )

    def _run(self):
        while True:
            future, function = self._tx.get()
            try:
                result, error = function(), None
            except BaseException as raised:
                result, error = None, raised
            if future is not None:
                try:
                    future.get_loop().call_soon_threadsafe(_settle, future, result, error)
                except RuntimeError:
                    pass  # that loop is closed: nobody waits
            del future, function
            if result is _STOP:
                return

    @property
    def _conn(self):
        if self._connection is None:
            raise ValueError("no active connection")
        return self._connection

    async def _execute(self, fn, *args, **kwargs):
        if not self._running or self._connection is None:
            raise ValueError("Connection closed")
        return await self._do(partial(fn, *args, **kwargs))

    def _do(self, function):
        future = asyncio.get_running_loop().create_future()
        self._tx.put_nowait((future, function))
        return future

    async def _connect(self):
        if self._connection is None:
            if not self._started:
                self._started = True
                self._thread.start()
            try:
                self._connection = await self._do(self._connector)
            except BaseException:
                self._stop_running()
                self._connection = None
                raise
        return self

    def _stop_running(self):
        self._running = False
        self._tx.put_nowait((None, lambda: _STOP))

    def __await__(self):
        return self._connect().__await__()

    async def __aenter__(self):
        return await self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        await self.close()

    # -- as sqlite3.Connection has it

    @contextmanager
    async def cursor(self):
        return Cursor(self, await self._execute(self._conn.cursor))

    async def commit(self):
        await self._execute(self._conn.commit)

    async def rollback(self):
        await self._execute(self._conn.rollback)

    async def close(self):
        if self._connection is None:
            return
        try:
            await self._execute(self._connection.close)
        finally:
            # What was asked for after this close() is told of it by the data base.
            self._stop_running()
            self._connection = None

    @contextmanager
    async def execute(self, sql, parameters=None):
        return Cursor(self, await self._execute(self._conn.execute, sql, () if parameters is None else parameters))

    @contextmanager
    async def execute_insert(self, sql, parameters=None):
        """The number of the row that it inserted, as a row."""

        def insert(connection):
            cursor = connection.execute(sql, () if parameters is None else parameters)
            return cursor.execute("SELECT last_insert_rowid()").fetchone()

        return await self._execute(insert, self._conn)

    @contextmanager
    async def execute_fetchall(self, sql, parameters=None):
        connection = self._conn
        return await self._execute(lambda: connection.execute(sql, () if parameters is None else parameters).fetchall())

    @contextmanager
    async def executemany(self, sql, parameters):
        return Cursor(self, await self._execute(self._conn.executemany, sql, parameters))

    @contextmanager
    async def executescript(self, sql_script):
        return Cursor(self, await self._execute(self._conn.executescript, sql_script))

    async def interrupt(self):
        return self._conn.interrupt()

    async def create_function(self, name, num_params, func, deterministic=False):
        await self._execute(self._conn.create_function, name, num_params, func, deterministic=deterministic)

    in_transaction = property(lambda self: self._conn.in_transaction)
    total_changes = property(lambda self: self._conn.total_changes)

    @property
    def isolation_level(self):
        return self._conn.isolation_level

    @isolation_level.setter
    def isolation_level(self, value):
        self._conn.isolation_level = value

    @property
    def row_factory(self):
        return self._conn.row_factory

    @row_factory.setter
    def row_factory(self, factory):
        self._conn.row_factory = factory

    @property
    def text_factory(self):
        return self._conn.text_factory

    @text_factory.setter
    def text_factory(self, factory):
        self._conn.text_factory = factory

    async def enable_load_extension(self, value):
        await self._execute(self._conn.enable_load_extension, value)

    async def set_progress_handler(self, handler, n):
        await self._execute(self._conn.set_progress_handler, handler, n)

    async def set_trace_callback(self, handler):
        await self._execute(self._conn.set_trace_callback, handler)

    async def set_authorizer(self, authorizer_callback):
        await self._execute(self._conn.set_authorizer, authorizer_callback)

    async def iterdump(self):
        connection = self._conn
        for line in await self._execute(lambda: list(connection.iterdump())):
            yield line

    async def backup(self, target, *, pages=0, progress=None, name="main", sleep=0.250):
        if isinstance(target, Connection):
            target = target._conn
        await self._execute(
            self._conn.backup, target, pages=pages, progress=progress, name=name, sleep=sleep
        )


def connect(database, *, iter_chunk_size=64, loop=None, **kwargs):
    if loop is not None:
        warn("aiosqlite.connect() no longer uses the `loop` parameter", DeprecationWarning)
    if not isinstance(database, str):
        database = database.decode() if isinstance(database, bytes) else str(database)
    # The data base belongs to the connection's thread, and its settings to the program's.
    kwargs.setdefault("check_same_thread", False)
    return Connection(lambda: sqlite3.connect(database, **kwargs), iter_chunk_size)
