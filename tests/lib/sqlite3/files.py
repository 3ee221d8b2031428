# engines: wasm
import os
import pathlib
import sqlite3

for name in ("shop.db", "copy.db"):
    if os.path.exists(name):
        os.remove(name)
con = sqlite3.connect("shop.db")
con.execute("CREATE TABLE item(name, price)")
with con:
    con.executemany("INSERT INTO item VALUES (?, ?)", [(f"thing {n}", n * 1.5) for n in range(2000)])
con.close()
print(os.path.getsize("shop.db") > 4096, os.listdir(".").count("shop.db-journal"))
with open("shop.db", "rb") as file:
    print(file.read(15))
con = sqlite3.connect(pathlib.Path("shop.db"))
print(con.execute("SELECT count(*), sum(price) FROM item").fetchone())
other = sqlite3.connect("shop.db", timeout=0)
con.execute("UPDATE item SET price = 0 WHERE name = 'thing 5'")
print(other.execute("SELECT price FROM item WHERE name = 'thing 5'").fetchone())
try:
    other.execute("DELETE FROM item")
except sqlite3.OperationalError as error:
    print(error, error.sqlite_errorname)
con.rollback()
other.execute("DELETE FROM item WHERE name <> 'thing 7'")
other.commit()
print(con.execute("SELECT * FROM item").fetchall())
backup = sqlite3.connect("copy.db")
told = []
con.backup(backup, pages=5, progress=lambda *status: told.append(status))
print(told[0][0], told[0][1] < told[0][2], told[-1][:2])
print(backup.execute("SELECT * FROM item").fetchall())
memory = sqlite3.connect(":memory:")
con.backup(memory)
print(memory.execute("SELECT * FROM item").fetchall())
con.execute("ATTACH 'copy.db' AS copy")
print(con.execute("SELECT count(*) FROM copy.item").fetchone(), [row[1] for row in con.execute("PRAGMA database_list")])
for each in (con, other, backup, memory):
    each.close()
read = sqlite3.connect("file:shop.db?mode=ro", uri=True)
print(read.execute("SELECT name FROM item").fetchall())
try:
    read.execute("DELETE FROM item")
except sqlite3.OperationalError as error:
    print(error)
read.close()
try:
    sqlite3.connect("file:none.db?mode=rw", uri=True).execute("SELECT 1")
except sqlite3.OperationalError as error:
    print(error)
with open("text.db", "w") as text:
    text.write("this is no data base, whatever its name says" * 30)
broken = sqlite3.connect("text.db")
try:
    broken.execute("SELECT * FROM sqlite_master")
except sqlite3.DatabaseError as error:
    print(type(error).__name__, error)
broken.close()
for name in ("shop.db", "copy.db", "text.db"):
    os.remove(name)

# output:
# True 0
# b'SQLite format 3'
# (2000, 2998500.0)
# (7.5,)
# database is locked SQLITE_BUSY
# [('thing 7', 10.5)]
# 0 True (101, 0)
# [('thing 7', 10.5)]
# [('thing 7', 10.5)]
# (1,) ['main', 'copy']
# [('thing 7',)]
# attempt to write a readonly database
# unable to open database file
# DatabaseError file is not a database
