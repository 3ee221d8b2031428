"""A data base as the statements that make it again."""


def _name(name):
    return '"' + name.replace('"', '""') + '"'


def _text(text):
    return "'" + text.replace("'", "''") + "'"


def dump(connection, pattern):
    cursor = connection.cursor()
    cursor.row_factory = None
    where, args = (" AND name LIKE ?", (pattern,)) if pattern else ("", ())
    if cursor.execute("PRAGMA foreign_key_check").fetchall():
        yield "PRAGMA foreign_keys=OFF;"
    yield "BEGIN TRANSACTION;"
    tables = "SELECT name, type, sql FROM sqlite_master WHERE sql NOT NULL AND type = 'table'"
    sequences = []
    writable = False
    for name, kind, sql in cursor.execute(f"{tables}{where} ORDER BY name", args).fetchall():
        if name == "sqlite_sequence":
            sequences.append('DELETE FROM "sqlite_sequence";')
            sequences += [f'INSERT INTO "sqlite_sequence" VALUES({_text(row[0])},{row[1]});' for row in
                          cursor.execute("SELECT name, seq FROM sqlite_sequence").fetchall()]
            continue
        if name == "sqlite_stat1":
            yield 'ANALYZE "sqlite_master";'
        elif name.startswith("sqlite_"):
            continue
        elif sql.startswith("CREATE VIRTUAL TABLE"):
            if not writable:
                writable = True
                yield "PRAGMA writable_schema=ON;"
            yield (
                "INSERT INTO sqlite_master(type,name,tbl_name,rootpage,sql)"
                f"VALUES('table',{_text(name)},{_text(name)},0,{_text(sql)});"
            )
        else:
            yield f"{sql};"
        columns = [row[1] for row in cursor.execute(f"PRAGMA table_info({_name(name)})").fetchall()]
        values = "||','||".join(f"quote({_name(column)})" for column in columns)
        insert = _text(f"INSERT INTO {_name(name)} VALUES(")
        for (row,) in cursor.execute(f"SELECT {insert}||{values}||')' FROM {_name(name)}").fetchall():
            yield f"{row};"
    rest = "SELECT sql FROM sqlite_master WHERE sql NOT NULL AND type IN ('index', 'trigger', 'view')"
    for (sql,) in cursor.execute(f"{rest}{where}", args).fetchall():
        yield f"{sql};"
    if writable:
        yield "PRAGMA writable_schema=OFF;"
    yield from sequences
    yield "COMMIT;"
