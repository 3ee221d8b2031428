# engines: wasm
# A cursor that nobody has any more holds nothing; what execute() takes for parameters; foreign keys in a dump.
import sqlite3


def show(*expressions):
    for make in expressions:
        try:
            print(repr(make()))
        except sqlite3.Error as error:
            print(type(error).__name__, error, getattr(error, "sqlite_errorname", None))


connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE numbers(n)")
connection.executemany("INSERT INTO numbers VALUES(?)", [(1,), (2,)])
connection.execute("SELECT n FROM numbers").fetchone()
connection.interrupt()  # there is nothing to interrupt
show(lambda: connection.execute("SELECT 42").fetchone(), lambda: connection.execute("DROP TABLE numbers").rowcount)
for parameters in (None, 0, "", 5, {}, set(), iter(())):
    show(lambda: connection.execute("SELECT 1", parameters).fetchone())
connection.executescript("""
    CREATE TABLE parent(id INTEGER PRIMARY KEY);
    CREATE TABLE child(parent REFERENCES parent(id));
    INSERT INTO child VALUES(5);
    CREATE TABLE files(content);
""")
print(*connection.iterdump(), sep="\n")
show(lambda: connection.blobopen("files", "content", 7), lambda: connection.blobopen("nowhere", "content", 1))

# output:
# (42,)
# -1
# ProgrammingError parameters are of unsupported type None
# ProgrammingError parameters are of unsupported type None
# (1,)
# ProgrammingError parameters are of unsupported type None
# (1,)
# ProgrammingError parameters are of unsupported type None
# ProgrammingError parameters are of unsupported type None
# PRAGMA foreign_keys=OFF;
# BEGIN TRANSACTION;
# CREATE TABLE child(parent REFERENCES parent(id));
# INSERT INTO "child" VALUES(5);
# CREATE TABLE files(content);
# CREATE TABLE parent(id INTEGER PRIMARY KEY);
# COMMIT;
# OperationalError no such rowid: 7 SQLITE_ERROR
# OperationalError no such table: main.nowhere SQLITE_ERROR
