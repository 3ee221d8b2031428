# engines: wasm
import sqlite3

con = sqlite3.connect(":memory:")
con.execute("CREATE TABLE user(id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, age INT CHECK (age > 0))")
con.execute("PRAGMA foreign_keys = ON")
con.execute("CREATE TABLE pet(owner REFERENCES user(id))")


def attempt(function, *args):
    try:
        print("no error:", function(*args))
    except Exception as error:
        names = [base.__name__ for base in type(error).__mro__[:3]]
        print(names, error, getattr(error, "sqlite_errorcode", None), getattr(error, "sqlite_errorname", None))


attempt(con.execute, "SELECT * FROM missing")
attempt(con.execute, "SELECT nothing FROM user")
attempt(con.execute, "SELEC 1")
attempt(con.execute, "SELECT 'open")
attempt(con.execute, "SELECT 1; SELECT 2")
attempt(con.execute, "SELECT 1; -- comment")
attempt(con.execute, "SELECT 1;;  ")
attempt(con.execute, "")
attempt(con.execute, "-- nothing")
attempt(con.execute, "CREATE TABLE user(x)")
attempt(con.execute, "INSERT INTO user VALUES (1, 'ann', 3)")
attempt(con.execute, "INSERT INTO user VALUES (1, 'bob', 3)")
attempt(con.execute, "INSERT INTO user(name) VALUES ('ann')")
attempt(con.execute, "INSERT INTO user(name) VALUES (NULL)")
attempt(con.execute, "INSERT INTO user(name, age) VALUES ('eve', -1)")
attempt(con.execute, "INSERT INTO user VALUES (1, 2)")
attempt(con.execute, "INSERT INTO user VALUES ('x', 'y', 1)")
attempt(con.execute, "INSERT INTO pet VALUES (99)")
attempt(con.execute, "SELECT abs(-9223372036854775808)")
attempt(con.execute, "SELECT nowhere(1)")
attempt(con.execute, "SELECT 1 WHERE 1 = (SELECT 1, 2)")
attempt(con.execute, 5)
attempt(con.execute)
attempt(con.execute, "SELECT 1\0 + 1")
attempt(con.execute, "ATTACH '/no/such/folder/x.db' AS other")
attempt(con.executemany, "SELECT 1", [()])
attempt(con.executemany, "INSERT INTO pet VALUES (?)", 5)
attempt(con.executescript, "SELECT 1; SELEC 2;")
attempt(con.executescript, b"SELECT 1")
attempt(con.cursor, 5)
attempt(sqlite3.connect, "/no/such/folder/data.db")
attempt(sqlite3.connect)
attempt(sqlite3.connect, 5)
attempt(con.execute, "RELEASE nothing")
attempt(con.execute, "BEGIN")
attempt(con.execute, "SELECT json('{')")
con.close()
attempt(con.execute, "SELECT 1")
attempt(con.cursor)
attempt(con.commit)
attempt(lambda: con.total_changes)
attempt(con.close)

# output:
# ['OperationalError', 'DatabaseError', 'Error'] no such table: missing 1 SQLITE_ERROR
# ['OperationalError', 'DatabaseError', 'Error'] near "nothing": syntax error 1 SQLITE_ERROR
# ['OperationalError', 'DatabaseError', 'Error'] near "SELEC": syntax error 1 SQLITE_ERROR
# ['OperationalError', 'DatabaseError', 'Error'] unrecognized token: "'open" 1 SQLITE_ERROR
# ['ProgrammingError', 'DatabaseError', 'Error'] You can only execute one statement at a time. None None
# no error: <sqlite3.Cursor object at 0x1b28730>
# ['ProgrammingError', 'DatabaseError', 'Error'] You can only execute one statement at a time. None None
# no error: <sqlite3.Cursor object at 0x1a436f0>
# no error: <sqlite3.Cursor object at 0x1a436f0>
# ['OperationalError', 'DatabaseError', 'Error'] table user already exists 1 SQLITE_ERROR
# no error: <sqlite3.Cursor object at 0x1a436f0>
# ['IntegrityError', 'DatabaseError', 'Error'] UNIQUE constraint failed: user.id 1555 SQLITE_CONSTRAINT_PRIMARYKEY
# ['IntegrityError', 'DatabaseError', 'Error'] UNIQUE constraint failed: user.name 2067 SQLITE_CONSTRAINT_UNIQUE
# ['IntegrityError', 'DatabaseError', 'Error'] NOT NULL constraint failed: user.name 1299 SQLITE_CONSTRAINT_NOTNULL
# ['IntegrityError', 'DatabaseError', 'Error'] CHECK constraint failed: age > 0 275 SQLITE_CONSTRAINT_CHECK
# ['OperationalError', 'DatabaseError', 'Error'] table user has 3 columns but 2 values were supplied 1 SQLITE_ERROR
# ['IntegrityError', 'DatabaseError', 'Error'] datatype mismatch 20 SQLITE_MISMATCH
# ['IntegrityError', 'DatabaseError', 'Error'] FOREIGN KEY constraint failed 787 SQLITE_CONSTRAINT_FOREIGNKEY
# ['OperationalError', 'DatabaseError', 'Error'] integer overflow 1 SQLITE_ERROR
# ['OperationalError', 'DatabaseError', 'Error'] no such function: nowhere 1 SQLITE_ERROR
# ['OperationalError', 'DatabaseError', 'Error'] row value misused 1 SQLITE_ERROR
# ['TypeError', 'Exception', 'BaseException'] execute() argument 1 must be str, not int None None
# ['TypeError', 'Exception', 'BaseException'] execute expected at least 1 argument, got 0 None None
# ['ProgrammingError', 'DatabaseError', 'Error'] the query contains a null character None None
# ['OperationalError', 'DatabaseError', 'Error'] unable to open database: /no/such/folder/x.db 14 SQLITE_CANTOPEN
# ['ProgrammingError', 'DatabaseError', 'Error'] executemany() can only execute DML statements. None None
# ['TypeError', 'Exception', 'BaseException'] 'int' object is not iterable None None
# ['OperationalError', 'DatabaseError', 'Error'] near "SELEC": syntax error 1 SQLITE_ERROR
# ['TypeError', 'Exception', 'BaseException'] executescript() argument must be str, not bytes None None
# ['TypeError', 'Exception', 'BaseException'] 'int' object is not callable None None
# ['OperationalError', 'DatabaseError', 'Error'] unable to open database file 14 SQLITE_CANTOPEN
# ['TypeError', 'Exception', 'BaseException'] Connection() missing required argument 'database' (pos 1) None None
# ['TypeError', 'Exception', 'BaseException'] expected str, bytes or os.PathLike object, not int None None
# ['OperationalError', 'DatabaseError', 'Error'] near "nothing": syntax error 1 SQLITE_ERROR
# no error: <sqlite3.Cursor object at 0x1a436f0>
# ['OperationalError', 'DatabaseError', 'Error'] malformed JSON 1 SQLITE_ERROR
# ['ProgrammingError', 'DatabaseError', 'Error'] Cannot operate on a closed database. None None
# ['ProgrammingError', 'DatabaseError', 'Error'] Cannot operate on a closed database. None None
# ['ProgrammingError', 'DatabaseError', 'Error'] Cannot operate on a closed database. None None
# ['ProgrammingError', 'DatabaseError', 'Error'] Cannot operate on a closed database. None None
# no error: None
