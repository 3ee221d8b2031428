# engines: wasm
import sqlite3

con = sqlite3.connect(":memory:")
one = lambda sql, *args: con.execute(sql, args).fetchone()
print(one("SELECT date('2024-01-31', '+1 month'), strftime('%Y/%m', '2024-02-29'), julianday('2000-01-01')"))
print(one("SELECT json_extract('{\"a\": [1, 2]}', '$.a[1]'), json_array(1, 'x', NULL)"))
print(one("SELECT upper('abc'), length('naïve'), substr('hello', 2, 3), round(2.567, 1), hex('é')"))
print(one("SELECT group_concat(x, '/') FROM (SELECT 1 AS x UNION SELECT 2)"))
print(one("SELECT 'a' LIKE 'A', 'a' GLOB 'A', 7 / 2, 7 % 3, 7 / 2.0, 1 || 2"))
print(con.execute("SELECT row_number() OVER (ORDER BY column1 DESC), column1 FROM (VALUES (3), (1))").fetchall())
con.execute("CREATE VIRTUAL TABLE note USING fts5(body)")
con.execute("INSERT INTO note VALUES ('a quick fox'), ('a slow dog')")
print(con.execute("SELECT body FROM note WHERE note MATCH 'fox'").fetchall())
con.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, v)")
print(con.execute("INSERT INTO t(v) VALUES ('x') RETURNING id, v").fetchall())
cur = con.execute("INSERT INTO t(v) VALUES ('y') RETURNING id")
print(cur.rowcount, cur.fetchone(), cur.fetchone(), cur.rowcount)
con.execute("INSERT INTO t VALUES (1, 'z') ON CONFLICT(id) DO UPDATE SET v = excluded.v")
print(con.execute("SELECT * FROM t").fetchall())
print(cur.executemany("DELETE FROM t WHERE id = ?", [(1,), (2,), (3,)]).rowcount)
con.close()

# output:
# ('2024-03-02', '2024/02', 2451544.5)
# (2, '[1,"x",null]')
# ('ABC', 5, 'ell', 2.6, 'C3A9')
# ('1/2',)
# (1, 0, 3, 1, 3.5, '12')
# [(1, 3), (2, 1)]
# [('a quick fox',)]
# [(1, 'x')]
# 0 (2,) None 1
# [(1, 'z'), (2, 'y')]
# 2
