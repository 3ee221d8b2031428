# engines: wasm
import sqlite3

con = sqlite3.connect(":memory:")
con.execute("CREATE TABLE t(x)")
con.executemany("INSERT INTO t VALUES (?)", ((n,) for n in range(4)))


def rows():
    for n in range(3):
        yield (n + 10,)
    raise LookupError("no more")


try:
    con.executemany("INSERT INTO t VALUES (?)", rows())
except LookupError as error:
    print(error, con.execute("SELECT count(*) FROM t").fetchone())

cur = con.cursor()


def again():
    cur.execute("SELECT 1")
    yield (1,)


try:
    cur.executemany("INSERT INTO t VALUES (?)", again())
except sqlite3.ProgrammingError as error:
    print(error)

# Two cursors at once, and a table that changes under one.
one, other = con.cursor(), con.cursor()
one.execute("SELECT x FROM t ORDER BY rowid")
print(next(one), other.execute("SELECT max(x) FROM t").fetchone(), next(one))
one.execute("SELECT x FROM t WHERE x < 3")
con.commit()
print(one.fetchall())
one.execute("SELECT x FROM t")
one.fetchone()
con.rollback()
print(len(one.fetchall()))
print([x for (x,) in con.execute("SELECT x FROM t") if con.execute("SELECT ? % 2", (x,)).fetchone()[0]])
con.execute("DROP TABLE t")
con.close()

# output:
# no more (7,)
# Recursive use of cursors not allowed.
# (0,) (12,) (1,)
# [(0,), (1,), (2,)]
# 6
# [1, 3, 11]
