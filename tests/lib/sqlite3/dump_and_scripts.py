# engines: wasm
import sqlite3

con = sqlite3.connect(":memory:")
cur = con.executescript("""
    BEGIN;
    CREATE TABLE person(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, photo BLOB);
    INSERT INTO person(name, photo) VALUES('O''Brien', x'0102');
    INSERT INTO person(name) VALUES(NULL);
    CREATE INDEX by_name ON person(name);
    CREATE VIEW names AS SELECT name FROM person;
    CREATE TRIGGER again AFTER DELETE ON person BEGIN SELECT 1; END;
    COMMIT;
""")
print(type(cur).__name__)
print("\n".join(con.iterdump()))
copy = sqlite3.connect(":memory:")
copy.executescript("\n".join(con.iterdump()))
print(copy.execute("SELECT * FROM person").fetchall())
print(list(con.iterdump(filter="nothing%")))
print(sqlite3.complete_statement("SELECT 1"), sqlite3.complete_statement("SELECT 1;"), sqlite3.complete_statement("CREATE TRIGGER x BEGIN SELECT 1;"))
data = con.serialize()
print(type(data).__name__, data[:6])
third = sqlite3.connect(":memory:")
third.deserialize(data)
print(third.execute("SELECT count(*) FROM person").fetchone())
for each in (con, copy, third):
    each.close()

# output:
# Cursor
# BEGIN TRANSACTION;
# CREATE TABLE person(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, photo BLOB);
# INSERT INTO "person" VALUES(1,'O''Brien',X'0102');
# INSERT INTO "person" VALUES(2,NULL,NULL);
# CREATE INDEX by_name ON person(name);
# CREATE VIEW names AS SELECT name FROM person;
# CREATE TRIGGER again AFTER DELETE ON person BEGIN SELECT 1; END;
# DELETE FROM "sqlite_sequence";
# INSERT INTO "sqlite_sequence" VALUES('person',2);
# COMMIT;
# [(1, "O'Brien", b'\x01\x02'), (2, None, None)]
# ['BEGIN TRANSACTION;', 'COMMIT;']
# False True False
# bytes b'SQLite'
# (2,)
