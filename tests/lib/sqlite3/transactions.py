# engines: wasm
import sqlite3

con = sqlite3.connect(":memory:")
print(repr(con.isolation_level), con.autocommit)
con.execute("CREATE TABLE t(x UNIQUE)")
print(con.in_transaction)
with con:
    con.execute("INSERT INTO t VALUES (1)")
    print(con.in_transaction)
print(con.in_transaction)
try:
    with con:
        con.execute("INSERT INTO t VALUES (2)")
        con.execute("INSERT INTO t VALUES (1)")
except sqlite3.IntegrityError as error:
    print(error)
print(con.execute("SELECT x FROM t").fetchall(), con.in_transaction)
con.execute("INSERT INTO t VALUES (3)")
con.rollback()
print(con.execute("SELECT x FROM t").fetchall())
con.execute("INSERT INTO t VALUES (4)")
con.execute("CREATE TABLE u(y)")
print(con.in_transaction)
con.executescript("INSERT INTO u VALUES (1); INSERT INTO u VALUES (2);")
print(con.in_transaction, con.execute("SELECT y FROM u").fetchall())
con.isolation_level = None
con.execute("INSERT INTO t VALUES (5)")
print(con.in_transaction)
con.execute("BEGIN")
con.execute("INSERT INTO t VALUES (6)")
print(con.in_transaction)
con.execute("ROLLBACK")
con.isolation_level = "IMMEDIATE"
con.execute("SELECT 1")
print(con.in_transaction, con.isolation_level)
con.execute("UPDATE t SET x = x + 10")
print(con.in_transaction)
con.commit()
con.commit()
con.rollback()
for wrong in ("SOMETIMES", 5, b"", "DEFERRED\0"):
    try:
        con.isolation_level = wrong
    except Exception as error:
        print(type(error).__name__, error)
try:
    del con.isolation_level
except Exception as error:
    print(type(error).__name__, error)
con.execute("SAVEPOINT a")
con.execute("INSERT INTO t VALUES (77)")
con.execute("ROLLBACK TO a")
con.execute("RELEASE a")
print(con.execute("SELECT x FROM t").fetchall())
con.close()

new = sqlite3.connect(":memory:", autocommit=False)
print(new.autocommit, new.in_transaction)
new.execute("CREATE TABLE t(x)")
new.rollback()
print(new.execute("SELECT count(*) FROM sqlite_master").fetchone(), new.in_transaction)
new.execute("CREATE TABLE t(x)")
new.commit()
print(new.in_transaction)
with new:
    new.execute("INSERT INTO t VALUES (1)")
print(new.in_transaction)
new.autocommit = True
print(new.in_transaction, new.execute("SELECT * FROM t").fetchall())
new.execute("INSERT INTO t VALUES (2)")
print(new.in_transaction)
new.rollback()
new.autocommit = sqlite3.LEGACY_TRANSACTION_CONTROL
print(new.autocommit, new.isolation_level)
try:
    new.autocommit = 7
except ValueError as error:
    print(error)
new.close()

# output:
# '' -1
# False
# True
# False
# UNIQUE constraint failed: t.x
# [(1,)] False
# [(1,)]
# True
# False [(1,), (2,)]
# False
# True
# False IMMEDIATE
# True
# ValueError isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', or 'EXCLUSIVE'
# TypeError isolation_level must be str or None
# TypeError isolation_level must be str or None
# ValueError embedded null character
# AttributeError cannot delete attribute
# [(11,), (14,), (15,)]
# False True
# (0,) True
# True
# True
# False [(1,)]
# False
# -1
# autocommit must be True, False, or sqlite3.LEGACY_TRANSACTION_CONTROL
