# engines: wasm
import sqlite3

con = sqlite3.connect(":memory:")
con.row_factory = sqlite3.Row
row = con.execute("SELECT 1 AS id, 'ann' AS Name, 2.5 AS score").fetchone()
print(type(row).__name__, row["id"], row["name"], row["NAME"], row[0], row[-1], row[1:], len(row))
print(row.keys(), tuple(row), list(row), dict(row))
id_, name, score = row
print(id_, name, score)
for wrong in ("missing", 3, -4, 1.5, None):
    try:
        print(row[wrong])
    except Exception as error:
        print(type(error).__name__, error)
same = con.execute("SELECT 1 AS id, 'ann' AS Name, 2.5 AS score").fetchone()
print(row == same, hash(row) == hash(same), row != same, row == (1, "ann", 2.5))
other = con.execute("SELECT 1 AS key, 'ann' AS Name, 2.5 AS score").fetchone()
print(row == other, "ann" in row)
con.row_factory = None
print(con.execute("SELECT 1 AS a").fetchone())
con.row_factory = lambda cursor, row: {column[0]: value for column, value in zip(cursor.description, row)}
print(con.execute("SELECT 1 AS a, 2 AS b").fetchall())
cur = con.cursor()
cur.row_factory = lambda cursor, row: row[0]
print(cur.execute("SELECT 5 UNION SELECT 6").fetchall(), con.execute("SELECT 7 AS c").fetchone())
con.row_factory = sqlite3.Row
print(sqlite3.Row(con.execute("SELECT 1 AS x"), (42,))["x"])
try:
    sqlite3.Row(1, (2,))
except TypeError as error:
    print(error)
con.text_factory = bytes
print(con.execute("SELECT 'é'").fetchone()[0])
con.text_factory = lambda data: data.decode("latin-1")
print(con.execute("SELECT CAST(x'e9' AS TEXT)").fetchone()[0])
con.text_factory = str
try:
    con.execute("SELECT CAST(x'e9' AS TEXT) AS word").fetchone()
except sqlite3.OperationalError as error:
    print(error)
con.close()

# output:
# Row 1 ann ann 1 2.5 ('ann', 2.5) 3
# ['id', 'Name', 'score'] (1, 'ann', 2.5) [1, 'ann', 2.5] {'id': 1, 'Name': 'ann', 'score': 2.5}
# 1 ann 2.5
# IndexError No item with that key
# IndexError tuple index out of range
# IndexError tuple index out of range
# IndexError Index must be int or string
# IndexError Index must be int or string
# True True False False
# False True
# (1,)
# [{'a': 1, 'b': 2}]
# [5, 6] {'c': 7}
# 42
# Row() argument 1 must be sqlite3.Cursor, not int
# b'\xc3\xa9'
# é
# Could not decode to UTF-8 column 'word' with text '�'
