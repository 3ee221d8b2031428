# engines: wasm
import datetime
import sqlite3
import warnings

warnings.simplefilter("ignore", DeprecationWarning)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


class Conforming:
    def __conform__(self, protocol):
        if protocol is sqlite3.PrepareProtocol:
            return "conformed"


sqlite3.register_adapter(Point, lambda point: f"{point.x};{point.y}")
sqlite3.register_converter("point", lambda data: Point(*map(int, data.split(b";"))))
con = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES)
con.execute("CREATE TABLE p(n INTEGER, at point, day date, time timestamp)")
day, time = datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 13, 5, 7, 250)
con.execute("INSERT INTO p VALUES (?, ?, ?, ?)", (1, Point(4, -3), day, time))
con.execute("INSERT INTO p VALUES (2, NULL, NULL, NULL)")
print(con.execute("SELECT * FROM p").fetchall())
print(con.execute("SELECT at AS 'x [point]', day || '' FROM p").fetchall())
con.close()
con = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_COLNAMES)
cur = con.execute("SELECT '1;2' AS 'at [POINT]', '2024-01-02' AS 'day [date]', 3 AS 'plain [unknown]'")
print(cur.description, cur.fetchall())
con.close()
con = sqlite3.connect(":memory:")
cur = con.execute("SELECT '1;2' AS 'at [point]', ?, ?", (Point(1, 2), Conforming()))
print(cur.description[0], cur.fetchone())
print(sqlite3.adapt(5, sqlite3.PrepareProtocol, "as it is"), sqlite3.adapt(Point(5, 6)))
try:
    con.execute("SELECT ?", ({},))
except sqlite3.ProgrammingError as error:
    print(error)
try:
    sqlite3.adapt(object)
except sqlite3.ProgrammingError as error:
    print(error)
con.close()
warnings.simplefilter("error", DeprecationWarning)
con = sqlite3.connect(":memory:")
try:
    con.execute("SELECT ?", (day,))
except DeprecationWarning as error:
    print(error)
con.close()

# output:
# [(1, Point(4, -3), datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 13, 5, 7, 250)), (2, None, None, None)]
# [(Point(4, -3), '2024-02-29'), (None, None)]
# (('at', None, None, None, None, None, None), ('day', None, None, None, None, None, None), ('plain', None, None, None, None, None, None)) [(Point(1, 2), datetime.date(2024, 1, 2), 3)]
# ('at [point]', None, None, None, None, None, None) ('1;2', '1;2', 'conformed')
# as it is 5;6
# Error binding parameter 1: type 'dict' is not supported
# can't adapt
# The default date adapter is deprecated as of Python 3.12; see the sqlite3 documentation for suggested replacement recipes
