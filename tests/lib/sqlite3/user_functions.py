# engines: wasm
import sqlite3

con = sqlite3.connect(":memory:")
con.create_function("double", 1, lambda x: x * 2)
con.create_function("glue", -1, lambda *parts: "-".join(map(str, parts)), deterministic=True)
con.create_function("kinds", -1, lambda *values: " ".join(type(value).__name__ for value in values))
print(con.execute("SELECT double(21), double('ab'), glue(1, 2.5, NULL, 'x'), glue()").fetchone())
print(con.execute("SELECT kinds(1, 1.5, 'x', x'00', NULL)").fetchone())


def fails(x):
    raise ValueError("broken")


con.create_function("fails", 1, fails)
con.create_function("odd", 0, lambda: object())
con.create_function("large", 0, lambda: 2**70)
for sql in ("SELECT fails(1)", "SELECT odd()", "SELECT large()", "SELECT double(1, 2)", "SELECT gone()"):
    try:
        print(con.execute(sql).fetchone())
    except sqlite3.Error as error:
        print(type(error).__name__, error)
con.create_function("double", 1, None)
try:
    con.execute("SELECT double(1)")
except sqlite3.OperationalError as error:
    print(error)


class Mean:
    def __init__(self):
        self.values = []

    def step(self, value):
        self.values.append(value)

    def finalize(self):
        return sum(self.values) / len(self.values) if self.values else None


con.create_aggregate("mean", 1, Mean)
con.execute("CREATE TABLE n(kind, x)")
con.executemany("INSERT INTO n VALUES (?, ?)", [("a", 1), ("b", 2), ("a", 3), ("b", 6)])
print(con.execute("SELECT kind, mean(x) FROM n GROUP BY kind ORDER BY kind").fetchall())
print(con.execute("SELECT mean(x) FROM n WHERE x > 100").fetchall())


class NoFinalize:
    def step(self, value):
        pass


class BadStep(Mean):
    def step(self, value):
        1 / 0


class BadInit(Mean):
    def __init__(self):
        1 / 0


con.create_aggregate("nofinalize", 1, NoFinalize)
con.create_aggregate("badstep", 1, BadStep)
con.create_aggregate("badinit", 1, BadInit)
for name in ("nofinalize", "badstep", "badinit"):
    try:
        print(con.execute(f"SELECT {name}(x) FROM n").fetchone())
    except sqlite3.Error as error:
        print(type(error).__name__, error)


class Sum:
    def __init__(self):
        self.total = 0

    def step(self, value):
        self.total += value

    def inverse(self, value):
        self.total -= value

    def value(self):
        return self.total

    def finalize(self):
        return self.total


con.create_window_function("total_of", 1, Sum)
print(con.execute("SELECT x, total_of(x) OVER (ORDER BY x ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM n").fetchall())


def backwards(one, other):
    return (other > one) - (other < one)


con.create_collation("backwards", backwards)
print(con.execute("SELECT column1 FROM (VALUES ('a'), ('c'), ('b')) ORDER BY column1 COLLATE backwards").fetchall())
con.create_collation("backwards", None)
try:
    con.execute("SELECT 1 ORDER BY 1 COLLATE backwards").fetchall()
except sqlite3.OperationalError as error:
    print(error)

# A function that asks the same connection.
con.create_function("count_of", 1, lambda kind: con.execute("SELECT count(*) FROM n WHERE kind = ?", (kind,)).fetchone()[0])
print(con.execute("SELECT DISTINCT kind, count_of(kind) FROM n ORDER BY 1").fetchall())
con.close()

# output:
# (42, 'abab', '1-2.5-None-x', '')
# ('int float str bytes NoneType',)
# OperationalError user-defined function raised exception
# OperationalError user-defined function raised exception
# DataError string or blob too big
# OperationalError wrong number of arguments to function double()
# OperationalError no such function: gone
# user-defined function raised exception
# [('a', 2.0), ('b', 4.0)]
# [(None,)]
# OperationalError user-defined aggregate's 'finalize' method not defined
# OperationalError user-defined aggregate's 'step' method raised error
# OperationalError user-defined aggregate's '__init__' method raised error
# [(1, 3), (2, 6), (3, 11), (6, 9)]
# [('c',), ('b',), ('a',)]
# no such collation sequence: backwards
# [('a', 2), ('b', 2)]
