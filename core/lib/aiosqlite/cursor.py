"""Cursors whose calls are awaited."""


class Cursor:
    def __init__(self, conn, cursor):
        self.iter_chunk_size = conn._iter_chunk_size
        self._conn = conn
        self._cursor = cursor

    async def __aiter__(self):
        while rows := await self.fetchmany(self.iter_chunk_size):
            for row in rows:
                yield row

    async def _execute(self, fn, *args, **kwargs):
        return await self._conn._execute(fn, *args, **kwargs)

    async def execute(self, sql, parameters=None):
        await self._execute(self._cursor.execute, sql, () if parameters is None else parameters)
        return self

    async def executemany(self, sql, parameters):
        await self._execute(self._cursor.executemany, sql, parameters)
        return self

    async def executescript(self, sql_script):
        await self._execute(self._cursor.executescript, sql_script)
        return self

    async def fetchone(self):
        return await self._execute(self._cursor.fetchone)

    async def fetchmany(self, size=None):
        return await self._execute(self._cursor.fetchmany, self.arraysize if size is None else size)

    async def fetchall(self):
        return await self._execute(self._cursor.fetchall)

    async def close(self):
        await self._execute(self._cursor.close)

    rowcount = property(lambda self: self._cursor.rowcount)
    lastrowid = property(lambda self: self._cursor.lastrowid)
    description = property(lambda self: self._cursor.description)
    connection = property(lambda self: self._cursor.connection)

    @property
    def arraysize(self):
        return self._cursor.arraysize

    @arraysize.setter
    def arraysize(self, value):
        self._cursor.arraysize = value

    @property
    def row_factory(self):
        return self._cursor.row_factory

    @row_factory.setter
    def row_factory(self, factory):
        self._cursor.row_factory = factory

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        await self.close()
