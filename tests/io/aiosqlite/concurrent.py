# engines: wasm
# cpython: skip aiosqlite is not in the oracle
import asyncio
import os

import aiosqlite


async def worker(db, number):
    for step in range(3):
        await db.execute("INSERT INTO log VALUES (?, ?)", (number, step))
        await asyncio.sleep(0.01)


async def main():
    db = await aiosqlite.connect("log.db")
    await db.execute("CREATE TABLE log(worker, step)")
    await asyncio.gather(*(worker(db, number) for number in range(4)))
    await db.commit()
    async with aiosqlite.connect("log.db") as other:
        async with other.execute("SELECT worker, count(*) FROM log GROUP BY worker") as cursor:
            print(await cursor.fetchall())  # => [(0, 3), (1, 3), (2, 3), (3, 3)]
    # A lock is waited for while the loop goes on.
    await db.execute("BEGIN IMMEDIATE")
    async with aiosqlite.connect("log.db", timeout=5) as other:
        waiting = asyncio.create_task(other.execute("DELETE FROM log"))
        await asyncio.sleep(0.2)
        print(waiting.done())  # => False
        await db.commit()
        cursor = await waiting
        print(cursor.rowcount)  # => 12
        await other.commit()
    task = asyncio.create_task(db.execute_fetchall("SELECT 1"))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")  # => cancelled
    print(await db.execute_fetchall("SELECT 2"))  # => [(2,)]
    await db.close()
    await db.close()
    os.remove("log.db")
    try:
        await aiosqlite.connect("/no/folder/x.db")
    except aiosqlite.OperationalError as error:
        print(error)  # => unable to open database file


asyncio.run(main())
