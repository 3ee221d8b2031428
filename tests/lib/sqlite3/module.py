# engines: wasm
import sqlite3
import sqlite3.dbapi2

print(sqlite3.apilevel, sqlite3.paramstyle, sqlite3.threadsafety in (0, 1, 3), sqlite3.dbapi2.connect is sqlite3.connect)
print(sqlite3.sqlite_version_info == tuple(map(int, sqlite3.sqlite_version.split("."))))
print(sqlite3.PARSE_DECLTYPES, sqlite3.PARSE_COLNAMES, sqlite3.SQLITE_OK, sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_DENY)
for name in ("Warning", "Error", "InterfaceError", "DatabaseError", "DataError", "OperationalError", "IntegrityError"):
    each = getattr(sqlite3, name)
    print(each.__module__, each.__qualname__, each.__bases__[0].__name__, getattr(sqlite3.Connection, name) is each)
print(sqlite3.Binary, sqlite3.Date.__name__, sqlite3.Timestamp.__name__, sqlite3.Time.__name__)
print(sqlite3.DateFromTicks(0).year in (1969, 1970), sqlite3.Connection.__module__, sqlite3.Row.__module__, sqlite3.Cursor.__module__)
con = sqlite3.connect(":memory:")
print(repr(con).startswith("<sqlite3.Connection object at 0x"), repr(con.cursor()).startswith("<sqlite3.Cursor object at"))
print(con("SELECT 1").__class__.__name__)
print(con.Error is sqlite3.Error, con.IntegrityError is sqlite3.IntegrityError)
cur = con.cursor()
print(cur.setinputsizes([1]), cur.setoutputsize(1), cur.setoutputsize(1, 2), cur.lastrowid, cur.arraysize)
try:
    cur.lastrowid = 5
except AttributeError as error:
    print(error)
print(con.getconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_FKEY))
con.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_FKEY)
print(con.getconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_FKEY), con.execute("PRAGMA foreign_keys").fetchone())
con.interrupt()
con.close()

# output:
# 2.0 qmark True True
# True
# 1 2 0 2067 1
# sqlite3 Warning Exception False
# sqlite3 Error Exception False
# sqlite3 InterfaceError Error False
# sqlite3 DatabaseError Error False
# sqlite3 DataError DatabaseError False
# sqlite3 OperationalError DatabaseError False
# sqlite3 IntegrityError DatabaseError False
# <class 'memoryview'> date datetime time
# True sqlite3 sqlite3 sqlite3
# True True
# Statement
# True True
# None None None None 1
# readonly attribute
# False
# True (1,)
