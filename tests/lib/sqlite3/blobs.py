# engines: wasm
import sqlite3

con = sqlite3.connect(":memory:")
con.execute("CREATE TABLE t(data BLOB)")
con.execute("INSERT INTO t VALUES (zeroblob(10))")
with con.blobopen("t", "data", 1) as blob:
    blob.write(b"Hello")
    blob.write(b"world")
    print(blob.tell(), len(blob))
    blob[0] = ord("h")
    blob[-5:] = b"WORLD"
    print(blob[0], blob[1:4], blob[::2])
    blob.seek(2)
    print(blob.read(3), blob.read())
    blob.seek(-3, 2)
    print(blob.tell(), blob.read())
    for action in (lambda: blob.write(b"x"), lambda: blob[20], lambda: blob.seek(11), lambda: blob.seek(-1), lambda: blob["x"]):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)
print(con.execute("SELECT data FROM t").fetchall())
try:
    blob.read()
except sqlite3.ProgrammingError as error:
    print(error)
with con.blobopen("t", "data", 1, readonly=True) as blob:
    try:
        blob.write(b"x")
    except sqlite3.OperationalError as error:
        print(error)
for place in (("t", "data", 7), ("t", "nothing", 1), ("nothing", "data", 1)):
    try:
        con.blobopen(*place)
    except sqlite3.OperationalError as error:
        print(error)
con.close()

# output:
# 10 10
# 104 b'ell' b'hloOL'
# b'llo' b'WORLD'
# 7 b'RLD'
# ValueError data longer than blob length
# IndexError Blob index out of range
# ValueError offset out of blob range
# ValueError offset out of blob range
# TypeError Blob indices must be integers
# [(b'helloWORLD',)]
# Cannot operate on a closed blob.
# attempt to write a readonly database
# no such rowid: 7
# no such column: "nothing"
# no such table: main.nothing
