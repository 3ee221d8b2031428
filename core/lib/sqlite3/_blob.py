"""The bytes of one value in a table, as a file: read and written where they are."""

from operator import index as index_of

from sqlite3._codes import OperationalError, ProgrammingError
from sqlite3._library import error_for


def _quoted(name):
    return '"' + name.replace('"', '""') + '"'


class Blob:
    __module__ = "sqlite3"

    def __init__(self, connection, table, column, row, readonly, schema):
        self._connection = connection
        self._place = f"{_quoted(schema)}.{_quoted(table)}"
        self._column = _quoted(column)
        self._row = row
        self._readonly = readonly
        self._at = 0
        self._closed = False
        cursor = connection.cursor()
        cursor.row_factory = None
        if not cursor.execute(f"SELECT 1 FROM {_quoted(schema)}.sqlite_master WHERE name = ?", (table,)).fetchone():
            raise error_for(1, f"no such table: {schema}.{table}")
        names = [each[1] for each in cursor.execute(f"PRAGMA {_quoted(schema)}.table_info({_quoted(table)})")]
        if column.lower() not in map(str.lower, names):
            raise error_for(1, f'no such column: "{column}"')
        found = cursor.execute(
            f"SELECT typeof({self._column}), length(CAST({self._column} AS BLOB)) FROM {self._place} WHERE rowid = ?",
            (row,),
        ).fetchone()
        if found is None:
            raise error_for(1, f"no such rowid: {row}")
        if found[0] not in ("blob", "text"):
            raise error_for(1, f"cannot open value of type {found[0]}")
        self._length = found[1]

    def _check(self):
        self._connection._check()
        if self._closed:
            raise ProgrammingError("Cannot operate on a closed blob.")

    def close(self):
        self._connection._check()
        self._closed = True

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, kind, error, trace, /):
        self.close()

    def __len__(self):
        self._check()
        return self._length

    def _read(self, start, length):
        cursor = self._connection.cursor()
        cursor.row_factory = None
        sql = f"SELECT substr(CAST({self._column} AS BLOB), ?, ?) FROM {self._place} WHERE rowid = ?"
        found = cursor.execute(sql, (start + 1, length, self._row)).fetchone()
        if found is None:
            raise OperationalError("query aborted")
        return found[0]

    def _write(self, start, data):
        if self._readonly:
            raise OperationalError("attempt to write a readonly database")
        whole = bytearray(self._read(0, self._length))
        whole[start : start + len(data)] = data
        update = f"UPDATE {self._place} SET {self._column} = ? WHERE rowid = ?"
        # As SQLite's own way of writing, it begins no transaction.
        level, self._connection._isolation_level = self._connection._isolation_level, None
        try:
            self._connection.execute(update, (bytes(whole), self._row))
        finally:
            self._connection._isolation_level = level

    def read(self, length=-1, /):
        self._check()
        left = self._length - self._at
        if length < 0 or length > left:
            length = left
        if length == 0:
            return b""
        data = self._read(self._at, length)
        self._at += length
        return data

    def write(self, data, /):
        self._check()
        data = bytes(data)
        if len(data) > self._length - self._at:
            raise ValueError("data longer than blob length")
        self._write(self._at, data)
        self._at += len(data)

    def seek(self, offset, origin=0, /):
        self._check()
        if origin not in (0, 1, 2):
            raise ValueError("'origin' should be os.SEEK_SET, os.SEEK_CUR, or os.SEEK_END")
        place = offset + (0, self._at, self._length)[origin]
        if not 0 <= place <= self._length:
            raise ValueError("offset out of blob range")
        self._at = place

    def tell(self):
        self._check()
        return self._at

    def _index(self, key):
        place = index_of(key)
        if place < 0:
            place += self._length
        if not 0 <= place < self._length:
            raise IndexError("Blob index out of range")
        return place

    def __getitem__(self, key):
        self._check()
        if isinstance(key, slice):
            return self._read(0, self._length)[key]
        if not hasattr(key, "__index__"):
            raise TypeError("Blob indices must be integers")
        return self._read(self._index(key), 1)[0]

    def __setitem__(self, key, value):
        self._check()
        if isinstance(key, slice):
            places = range(*key.indices(self._length))
            value = bytes(value)
            if len(value) != len(places):
                raise IndexError("Blob slice assignment is wrong size")
            whole = bytearray(self._read(0, self._length))
            whole[key] = value
            self._write(0, whole)
            return
        if not hasattr(key, "__index__"):
            raise TypeError("Blob indices must be integers")
        place = self._index(key)
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        if not 0 <= value <= 255:
            raise ValueError("byte must be in range(0, 256)")
        self._write(place, bytes((value,)))

    def __delitem__(self, key):
        self._check()
        if isinstance(key, slice):
            raise TypeError("Blob doesn't support slice deletion")
        raise TypeError("Blob doesn't support item deletion")
