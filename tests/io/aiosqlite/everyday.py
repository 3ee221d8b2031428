# engines: wasm
# cpython: skip aiosqlite is not in the oracle
import asyncio
import aiosqlite


async def main():
    async with aiosqlite.connect(":memory:") as db:
        await db.execute("CREATE TABLE user(id INTEGER PRIMARY KEY, name TEXT)")
        cursor = await db.execute("INSERT INTO user(name) VALUES (?)", ("ann",))
        print(cursor.lastrowid, cursor.rowcount, db.in_transaction)  # => 1 1 True
        await db.commit()
        await db.executemany("INSERT INTO user(name) VALUES (?)", [("bob",), ("eve",)])
        await db.commit()
        async with db.execute("SELECT id, name FROM user") as cursor:
            async for row in cursor:
                print(row)
                # => (1, 'ann')
                # => (2, 'bob')
                # => (3, 'eve')
        async with db.execute("SELECT name FROM user WHERE id = ?", (2,)) as cursor:
            print(await cursor.fetchone(), await cursor.fetchone())  # => ('bob',) None
        db.row_factory = aiosqlite.Row
        async with db.execute("SELECT * FROM user ORDER BY id DESC") as cursor:
            rows = await cursor.fetchall()
            print([dict(row) for row in rows][0], cursor.description[1][0])  # => {'id': 3, 'name': 'eve'} name
        print(tuple(await db.execute_insert("INSERT INTO user(name) VALUES ('zoe')")))  # => (4,)
        print(len(await db.execute_fetchall("SELECT * FROM user")), db.total_changes)  # => 4 4
        try:
            await db.execute("INSERT INTO user(id) VALUES (1)")
        except aiosqlite.IntegrityError as error:
            print(error)  # => UNIQUE constraint failed: user.id
        try:
            await db.execute("SELECT * FROM missing")
        except aiosqlite.OperationalError as error:
            print(error)  # => no such table: missing
        await db.rollback()
        print((await (await db.execute("SELECT count(*) AS n FROM user")).fetchone())["n"])  # => 3
        cursor = await db.cursor()
        await cursor.execute("SELECT 1 AS x")
        print(tuple((await cursor.fetchmany(5))[0]))  # => (1,)
        await cursor.close()
        await db.create_function("twice", 1, lambda x: 2 * x)
        async with db.execute("SELECT twice(21)") as cursor:
            print((await cursor.fetchone())[0])  # => 42
        print([line async for line in db.iterdump()][-1])  # => COMMIT;
    try:
        await db.execute("SELECT 1")
    except ValueError as error:
        print(error)  # => no active connection


asyncio.run(main())
