# engines: wasm
import sqlite3

con = sqlite3.connect(":memory:")
cur = con.cursor()
print(cur.execute("CREATE TABLE movie(title TEXT, year INTEGER, score REAL)") is cur, cur.description, cur.rowcount)
cur.execute("INSERT INTO movie VALUES ('Grail', 1975, 8.2), ('Holy', 1971, 7.5)")
print(cur.rowcount, cur.lastrowid, con.in_transaction, con.total_changes)
con.commit()
print(con.in_transaction)
cur.executemany("INSERT INTO movie VALUES(?, ?, ?)", [("Live", 1982, 7.9), ("Life", 1979, 8.0)])
print(cur.rowcount, cur.lastrowid)
con.commit()
for row in cur.execute("SELECT year, title FROM movie ORDER BY year"):
    print(row)
print(cur.fetchone())
res = con.execute("SELECT count(*), avg(score), max(title), NULL, x'00ff' FROM movie")
print(res.description)
print(res.fetchone(), res.fetchone(), res.fetchall())
res = con.execute("SELECT title FROM movie ORDER BY title")
print(res.arraysize, res.fetchmany(), res.fetchmany(2), res.fetchall(), res.fetchmany(3))
cur.arraysize = 3
cur.execute("SELECT title FROM movie")
print(cur.fetchmany(), cur.connection is con)
print(cur.execute("UPDATE movie SET score = score + 1 WHERE year > 1974").rowcount)
print(cur.execute("DELETE FROM movie").rowcount, con.total_changes)
print(cur.execute("SELECT * FROM movie").fetchone(), cur.rowcount)
cur.close()
con.close()

# output:
# True None -1
# 2 2 True 2
# False
# 2 2
# (1971, 'Holy')
# (1975, 'Grail')
# (1979, 'Life')
# (1982, 'Live')
# None
# (('count(*)', None, None, None, None, None, None), ('avg(score)', None, None, None, None, None, None), ('max(title)', None, None, None, None, None, None), ('NULL', None, None, None, None, None, None), ("x'00ff'", None, None, None, None, None, None))
# (4, 7.9, 'Live', None, b'\x00\xff') None []
# 1 [('Grail',)] [('Holy',), ('Life',)] [('Live',)] []
# [('Grail',), ('Holy',), ('Live',)] True
# 3
# 4 11
# None -1
