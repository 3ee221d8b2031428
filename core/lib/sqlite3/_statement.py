"""A statement that SQLite has prepared, and the values that are bound to it."""

from os import getcwd

from sqlite3._adapters import PrepareProtocol as _protocol
from sqlite3._adapters import adapt, adapters, plain_types
from sqlite3._codes import SQLITE_LIMIT_SQL_LENGTH, DataError, ProgrammingError
from sqlite3._library import OK, call, error_of

_changing = ("INSERT", "UPDATE", "DELETE", "REPLACE")


def without_comments(sql):
    """The text from its first word on."""
    while True:
        sql = sql.lstrip(" \t\r\n\f")
        if sql.startswith("--"):
            sql = sql.partition("\n")[2]
        elif sql.startswith("/*"):
            sql = sql.partition("*/")[2]
        else:
            return sql


class Statement:
    __module__ = "sqlite3"
    __slots__ = ("db", "handle", "sql", "parameters", "columns", "is_dml", "in_use", "_names")

    def __init__(self, connection, sql):
        self.handle = 0
        if len(sql.encode()) > call("plain", "sqlite3_limit", connection._db, SQLITE_LIMIT_SQL_LENGTH, -1):
            raise DataError("query string is too large")
        if "\0" in sql:
            raise ProgrammingError("the query contains a null character")
        code, self.handle, tail, self.columns, self.parameters, _ = call("prepare", connection._db, sql, getcwd())
        if code != OK:
            raise error_of(connection._db)
        if without_comments(tail):
            self.finalize()
            raise ProgrammingError("You can only execute one statement at a time.")
        self.db = connection._db
        self.sql = sql
        self.is_dml = without_comments(sql)[:7].upper().startswith(_changing)
        self.in_use = False
        self._names = None

    def __del__(self):
        self.finalize()

    def finalize(self):
        if self.handle:
            call("plain", "sqlite3_finalize", self.handle)
            self.handle = 0

    def reset(self):
        if self.in_use:
            self.in_use = False
            if self.handle:
                call("plain", "sqlite3_reset", self.handle)

    def bind(self, parameters):
        if self.parameters or parameters != ():
            values = self._values(parameters)
            for index, value in enumerate(values):
                kind = type(value)
                if value is not None and kind not in plain_types and kind is not bytes:
                    values[index] = self._adapted(index, value, kind)
                elif adapters and (kind, _protocol) in adapters:
                    values[index] = adapt(value)
            try:
                code = call("bind", self.handle, values)
            except OverflowError:
                raise OverflowError("Python int too large to convert to SQLite INTEGER") from None
            if code != OK:
                raise error_of(self.db)
        self.in_use = True

    def _values(self, parameters):
        """In the order of the placeholders."""
        needed = self.parameters
        if isinstance(parameters, (tuple, list)) or (
            not isinstance(parameters, dict) and hasattr(parameters, "__getitem__") and hasattr(parameters, "__len__")
            and not hasattr(parameters, "keys")
        ):
            if len(parameters) != needed:
                raise ProgrammingError(
                    "Incorrect number of bindings supplied. The current statement uses "
                    f"{needed}, and there are {len(parameters)} supplied."
                )
            for index, name in enumerate(self.names, 1):
                if name is not None and name[0] != "?":
                    raise ProgrammingError(
                        f"Binding {index} ('{name}') is a named parameter, but you supplied a sequence which requires "
                        "nameless (qmark) placeholders."
                    )
            return [parameters[index] for index in range(needed)]
        if not hasattr(parameters, "keys") and not isinstance(parameters, dict):
            raise ProgrammingError("parameters are of unsupported type")
        values = []
        for index, name in enumerate(self.names, 1):
            if name is None:
                raise ProgrammingError(
                    f"Binding {index} has no name, but you supplied a dictionary (which has only names)."
                )
            try:
                values.append(parameters[name[1:]])
            except LookupError:
                raise ProgrammingError(f"You did not supply a value for binding parameter :{name[1:]}.") from None
        return values

    @property
    def names(self):
        if self._names is None:
            self._names = call("parameters", self.handle)
        return self._names

    def _adapted(self, index, value, kind):
        adapted = adapt(value, _protocol, value)
        if adapted is not None and not isinstance(adapted, (int, float, str, bytes)):
            try:
                adapted = bytes(memoryview(adapted))
            except TypeError:
                raise ProgrammingError(
                    f"Error binding parameter {index + 1}: type '{type(adapted).__name__}' is not supported"
                ) from None
        return adapted


