# engines: wasm
import gc
import sqlite3
import warnings

warnings.simplefilter("always")
con = sqlite3.connect(":memory:")
cur = con.cursor()
cur.close()
try:
    cur.execute("SELECT 1")
except sqlite3.ProgrammingError as error:
    print(error)
con.close()
con.close()
try:
    con.cursor()
except sqlite3.ProgrammingError as error:
    print(error)
try:
    cur.fetchone()
except sqlite3.ProgrammingError as error:
    print(error)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    con = sqlite3.connect(":memory:")
    del con
    gc.collect()
for warning in caught:
    print(warning.category.__name__, str(warning.message)[:49])


class Plain(sqlite3.Connection):
    def __init__(self, *args):
        pass


try:
    Plain(":memory:").execute("SELECT 1")
except sqlite3.ProgrammingError as error:
    print(error)


class Own(sqlite3.Cursor):
    def __init__(self, connection):
        pass


con = sqlite3.connect(":memory:")
try:
    con.cursor(Own).execute("SELECT 1")
except sqlite3.ProgrammingError as error:
    print(error)


class Loud(sqlite3.Cursor):
    def execute(self, *args):
        print("executing", args)
        return super().execute(*args)


print(con.cursor(Loud).execute("SELECT 1").fetchone())
con.close()


class Mine(sqlite3.Connection):
    def total(self):
        return self.execute("SELECT 40 + 2").fetchone()[0]


with sqlite3.connect(":memory:", factory=Mine) as mine:
    print(mine.total(), type(mine).__name__)
mine.close()

# output:
# Cannot operate on a closed cursor.
# Cannot operate on a closed database.
# Cannot operate on a closed cursor.
# ResourceWarning unclosed database in <sqlite3.Connection object a
# Base Connection.__init__ not called.
# Base Cursor.__init__ not called.
# executing ('SELECT 1',)
# (1,)
# 42 Mine
