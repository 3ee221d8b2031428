# engines: wasm
import sqlite3

con = sqlite3.connect(":memory:")


def ask(sql, *args):
    try:
        print(con.execute(sql, *args).fetchall())
    except Exception as error:
        print(type(error).__name__, "|", error, "|", getattr(error, "sqlite_errorname", None))


ask("SELECT ?, ?", (1, "two"))
ask("SELECT ?, ?", [None, 2.5])
ask("SELECT :a, :b, :a", {"a": 1, "b": b"raw"})
ask("SELECT @a, $b", {"a": 1, "b": 2, "c": 3})
ask("SELECT ?2, ?1", (1, 2))
ask("SELECT ?", ("naïve 🎵",))
ask("SELECT ?", (bytearray(b"ab"),))
ask("SELECT ?", (memoryview(b"cd"),))
ask("SELECT ?", (True,))
ask("SELECT ?", (-(2**63),))
ask("SELECT ?", (2**63 - 1,))
ask("SELECT ?", (2**63,))
ask("SELECT ?", ())
ask("SELECT ?", (1, 2))
ask("SELECT ?, ?", (1,))
ask("SELECT ?", 5)
ask("SELECT ?", "ab")
ask("SELECT :a", {"b": 1})
ask("SELECT :a", (1,))
ask("SELECT ?", {"a": 1})
ask("SELECT ?", (object,))
ask("SELECT :name", {"name": [1]})
ask("SELECT ?", ({1},))
ask("SELECT ?", ("\ud800",))
ask("SELECT 1", {})
ask("SELECT ?", range(3, 4))
ask("SELECT ?", iter([1]))


class Defaults(dict):
    def __missing__(self, key):
        return f"no {key}"


ask("SELECT :x", Defaults())
ask("SELECT ?", (float("inf"),))
ask("SELECT ?", (float("nan"),))


class Number(int):
    pass


ask("SELECT ?, typeof(?1)", (Number(5),))
con.close()

# output:
# [(1, 'two')]
# [(None, 2.5)]
# [(1, b'raw', 1)]
# [(1, 2)]
# [(2, 1)]
# [('naïve 🎵',)]
# [(b'ab',)]
# [(b'cd',)]
# [(1,)]
# [(-9223372036854775808,)]
# [(9223372036854775807,)]
# OverflowError | Python int too large to convert to SQLite INTEGER | None
# ProgrammingError | Incorrect number of bindings supplied. The current statement uses 1, and there are 0 supplied. | None
# ProgrammingError | Incorrect number of bindings supplied. The current statement uses 1, and there are 2 supplied. | None
# ProgrammingError | Incorrect number of bindings supplied. The current statement uses 2, and there are 1 supplied. | None
# ProgrammingError | parameters are of unsupported type | None
# ProgrammingError | Incorrect number of bindings supplied. The current statement uses 1, and there are 2 supplied. | None
# ProgrammingError | You did not supply a value for binding parameter :a. | None
# ProgrammingError | Binding 1 (':a') is a named parameter, but you supplied a sequence which requires nameless (qmark) placeholders. | None
# ProgrammingError | Binding 1 has no name, but you supplied a dictionary (which has only names). | None
# ProgrammingError | Error binding parameter 1: type 'type' is not supported | None
# ProgrammingError | Error binding parameter 1: type 'list' is not supported | None
# ProgrammingError | Error binding parameter 1: type 'set' is not supported | None
# UnicodeEncodeError | 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed | None
# [(1,)]
# [(3,)]
# ProgrammingError | parameters are of unsupported type | None
# [('no x',)]
# [(inf,)]
# [(None,)]
# [(5, 'integer')]
