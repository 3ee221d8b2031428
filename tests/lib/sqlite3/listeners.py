# engines: wasm
import sqlite3

con = sqlite3.connect(":memory:")
con.set_trace_callback(lambda statement: print("trace:", statement))
con.execute("CREATE TABLE t(x)")
con.execute("INSERT INTO t VALUES (?)", (5,))
con.commit()
con.set_trace_callback(None)
con.execute("SELECT 1")

actions = []
con.set_authorizer(lambda *request: actions.append(request) or sqlite3.SQLITE_OK)
con.execute("SELECT x FROM t").fetchall()
print(actions)
con.set_authorizer(lambda action, *rest: sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_READ else sqlite3.SQLITE_OK)
try:
    con.execute("SELECT x FROM t")
except sqlite3.DatabaseError as error:
    print(type(error).__name__, error)
con.set_authorizer(lambda *request: 1 / 0)
try:
    con.execute("SELECT x FROM t")
except sqlite3.DatabaseError as error:
    print(type(error).__name__, error)
con.set_authorizer(None)
print(con.execute("SELECT x FROM t").fetchall())

calls = []
con.set_progress_handler(lambda: calls.append(1) and None, 100)
con.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000) SELECT sum(i) FROM n").fetchone()
print(len(calls) > 5)
con.set_progress_handler(lambda: 1, 100)
try:
    con.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000) SELECT sum(i) FROM n").fetchone()
except sqlite3.OperationalError as error:
    print(error, error.sqlite_errorname)
con.set_progress_handler(None, 100)
print(con.getlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH), con.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 20))
try:
    con.execute("SELECT 1                                  ")
except sqlite3.DataError as error:
    print(error)
con.close()

# output:
# trace: CREATE TABLE t(x)
# trace: BEGIN
# trace: INSERT INTO t VALUES (5)
# trace: COMMIT
# [(21, None, None, None, None), (20, 't', 'x', 'main', None)]
# DatabaseError access to t.x is prohibited
# DatabaseError not authorized
# [(5,)]
# True
# interrupted SQLITE_INTERRUPT
# 1000000000 1000000000
# query string is too large
