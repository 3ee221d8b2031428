"""Cursors, which run statements and give their rows, and Row."""

from sqlite3._adapters import converters
from sqlite3._codes import PARSE_COLNAMES, PARSE_DECLTYPES, OperationalError, ProgrammingError
from sqlite3._library import DONE, ROW, call, error_of

# Rows that are got in one call where all are wanted.
_batch = 500


class Cursor:
    __module__ = "sqlite3"
    _connection = None

    def __init__(self, connection, /):
        from sqlite3._connection import Connection

        if not isinstance(connection, Connection):
            raise TypeError(f"Cursor() argument 1 must be sqlite3.Connection, not {type(connection).__name__}")
        self._connection = connection
        self._statement = None
        self._next = None  # the row that was stepped to
        self._description = None
        self._casts = None
        self._closed = False
        self._locked = False
        self._rowcount = -1
        self._lastrowid = None
        self.arraysize = 1
        self.row_factory = None
        connection._check_thread()
        connection._cursors.add(self)

    def __del__(self):
        # What nobody will fetch holds the data base no longer.
        if (statement := getattr(self, "_statement", None)) is not None:
            statement.reset()

    connection = property(lambda self: self._connection)
    description = property(lambda self: self._description)
    rowcount = property(lambda self: self._rowcount)

    @property
    def lastrowid(self):
        return self._lastrowid

    @lastrowid.setter
    def lastrowid(self, value):
        raise AttributeError("readonly attribute")

    def _check(self):
        if self._connection is None:
            raise ProgrammingError("Base Cursor.__init__ not called.")
        if self._closed:
            raise ProgrammingError("Cannot operate on a closed cursor.")
        if self._locked:
            raise ProgrammingError("Recursive use of cursors not allowed.")
        self._connection._check()

    def execute(self, *args):
        if not 1 <= len(args) <= 2:
            raise TypeError(
                f"execute expected at {'least 1 argument' if not args else 'most 2 arguments'}, got {len(args)}"
            )
        return self._run("execute", args[0], (args[1] if len(args) > 1 else (),), False)

    def executemany(self, sql, parameters, /):
        return self._run("executemany", sql, parameters, True)

    def _run(self, name, sql, many, multiple):
        if not isinstance(sql, str):
            raise TypeError(f"{name}() argument 1 must be str, not {'None' if sql is None else type(sql).__name__}")
        self._check()
        self._locked = True
        try:
            self._execute(sql, many, multiple)
        except BaseException:
            self._rowcount = -1
            self._release()
            raise
        finally:
            self._locked = False
        return self

    def _execute(self, sql, many, multiple):
        connection = self._connection
        if multiple:
            many = iter(many)
        self._release()
        self._description = self._casts = None
        self._statement = statement = connection._statement_for(sql)
        if statement.handle == 0:
            self._rowcount = -1
            return
        if multiple and not statement.is_dml:
            raise ProgrammingError("executemany() can only execute DML statements.")
        self._rowcount = 0 if statement.is_dml else -1
        if statement.is_dml and connection._begins_by_itself():
            connection._begin()
        if statement.columns:
            self._describe(statement)
        row = None
        for parameters in many:
            statement.reset()
            statement.bind(parameters)
            code, row = connection._step(statement)
            if multiple:
                # What it returns is not asked for.
                while code == ROW:
                    code, row = connection._step(statement)
            if code == DONE and statement.is_dml:
                self._rowcount += connection._changes()
        if not multiple:
            self._lastrowid = connection._last_row()
        self._next = row
        if row is None:
            statement.reset()
            if not multiple or not statement.columns:
                self._statement = None

    def executescript(self, sql_script, /):
        if not isinstance(sql_script, str):
            raise TypeError(f"executescript() argument must be str, not {type(sql_script).__name__}")
        self._check()
        if "\0" in sql_script:
            raise ValueError("embedded null character")
        self._connection._run_script(sql_script)
        return self

    def _describe(self, statement):
        flags = self._connection._detect_types
        columns = call("columns", statement.handle)
        names = []
        casts = []
        for name, declared in columns:
            cast = None
            if flags & PARSE_COLNAMES and "[" in name:
                cast = converters.get(name[name.index("[") + 1 :].partition("]")[0].upper())
            if cast is None and flags & PARSE_DECLTYPES and declared is not None:
                cast = converters.get(declared.partition(" ")[0].partition("(")[0].upper())
            casts.append(cast)
            names.append(name.partition(" [")[0] if flags & PARSE_COLNAMES else name)
        self._description = tuple((name, None, None, None, None, None, None) for name in names)
        self._casts = casts if any(casts) else None

    def _release(self):
        if self._statement is not None:
            self._statement.reset()
            self._statement = None
        self._next = None

    # -- rows

    def __iter__(self):
        return self

    def __next__(self):
        self._check()
        row = self._next
        if row is None:
            raise StopIteration
        self._locked = True
        try:
            row = self._made(row)
        finally:
            self._locked = False
        self._advance()
        return row

    def _advance(self):
        self._next = None
        statement = self._statement
        try:
            code, self._next = self._connection._step(statement)
        except BaseException:
            self._release()
            raise
        if code == DONE:
            self._end()

    def _end(self):
        if self._statement.is_dml:
            self._rowcount = self._connection._changes()
        self._release()

    def _made(self, row):
        connection = self._connection
        casts, factory = self._casts, connection.text_factory
        if casts is not None or factory is not str or tuple in map(type, row):
            row = [
                self._value(at, value, casts and casts[at], factory) if value is not None else None
                for at, value in enumerate(row)
            ]
        row = tuple(row)
        make = self.row_factory
        if make is None:
            return row
        if make is Row:
            return Row(self, row)
        return make(self, row)

    def _value(self, at, value, cast, factory):
        kind = type(value)
        if cast is not None:
            if kind is tuple:
                value = value[0]
            elif kind is not bytes:
                value = (value if kind is str else str(value)).encode()
            return cast(value)
        if kind is tuple:
            if factory is str:
                name = self._description[at][0]
                text = value[0].decode("utf-8", "replace")
                raise OperationalError(f"Could not decode to UTF-8 column '{name}' with text '{text}'")
            value = value[0]
        elif kind is str and factory is not str:
            value = value.encode()
        else:
            return value
        return value if factory is bytes else factory(value)

    def fetchone(self):
        return next(self, None)

    def fetchmany(self, size=None):
        rows = []
        for _ in range(self.arraysize if size is None else size):
            row = next(self, None)
            if row is None:
                break
            rows.append(row)
        return rows

    def fetchall(self):
        self._check()
        rows = []
        while self._next is not None:
            raw = [self._next]
            self._next = None
            self._locked = True
            try:
                code, *more = call("rows", self._statement.handle, _batch)
                raw += more
                rows += map(self._made, raw)
            except BaseException:
                self._release()
                raise
            finally:
                self._locked = False
            if code == ROW:
                self._advance()
            elif code == DONE:
                self._end()
            else:
                error = error_of(self._connection._db)
                self._release()
                raise error
        return rows

    def close(self):
        if self._connection is None:
            raise ProgrammingError("Base Cursor.__init__ not called.")
        if self._locked:
            raise ProgrammingError("Recursive use of cursors not allowed.")
        self._connection._check()
        self._release()
        self._closed = True

    def setinputsizes(self, sizes, /):
        return None

    def setoutputsize(self, size, column=None, /):
        return None


class Row:
    __module__ = "sqlite3"
    __slots__ = ("_values", "_names")

    def __new__(cls, cursor, data, /):
        if not isinstance(cursor, Cursor):
            raise TypeError(f"Row() argument 1 must be sqlite3.Cursor, not {type(cursor).__name__}")
        if not isinstance(data, tuple):
            raise TypeError(f"Row() argument 2 must be tuple, not {type(data).__name__}")
        self = super().__new__(cls)
        self._values = data
        self._names = [column[0] for column in cursor.description or ()]
        return self

    def keys(self):
        return list(self._names)

    def __len__(self):
        return len(self._values)

    def __iter__(self):
        return iter(self._values)

    def __getitem__(self, key):
        if isinstance(key, str):
            wanted = key.lower()
            for at, name in enumerate(self._names):
                if name.lower() == wanted:
                    return self._values[at]
            raise IndexError("No item with that key")
        if isinstance(key, (int, slice)):
            return self._values[key]
        raise IndexError("Index must be int or string")

    def __eq__(self, other):
        if not isinstance(other, Row):
            return NotImplemented
        return self._names == other._names and self._values == other._values

    def __hash__(self):
        return hash(tuple(self._names)) ^ hash(self._values)
