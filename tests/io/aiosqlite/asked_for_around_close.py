# cpython: skip aiosqlite is not in the oracle
# engines: wasm
# close() stands in the queue as everything else: what was asked for before it is done, what comes after is refused by
# the data base. Where the data base is may be said by anything whose text is a path; copies go to any thread's.
import asyncio
import os
import sqlite3
import tempfile

import aiosqlite


class Place:
    def __init__(self, path):
        self.path = path

    def __str__(self):
        return self.path


async def main(path):
    for place in path, path.encode(), Place(path):
        async with aiosqlite.connect(place) as db:
            await db.execute("CREATE TABLE IF NOT EXISTS place (name)")
            await db.execute("INSERT INTO place VALUES (?)", (type(place).__name__,))
            await db.commit()
            print(await db.execute_fetchall("SELECT name FROM place"))

    db = await aiosqlite.connect(path)
    tasks = [asyncio.create_task(asyncio.wait_for(db.execute_fetchall("SELECT count(*) FROM place"), 5)) for _ in range(2)]
    tasks.append(asyncio.create_task(db.close()))
    cursor_asked_late = asyncio.create_task(db.commit())
    for task in *tasks, cursor_asked_late:
        try:
            print(await task)
        except (sqlite3.ProgrammingError, ValueError) as error:
            print(type(error).__name__, error)
    try:
        await db.commit()
    except ValueError as error:
        print(error)
    await db.close()

    copy = sqlite3.connect(":memory:")
    async with aiosqlite.connect(path) as db:
        await db.backup(copy)
    print(copy.execute("SELECT count(*) FROM place").fetchone())
    copy.close()


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(os.path.join(folder, "places.db")))

# output:
# [('str',)]
# [('str',), ('bytes',)]
# [('str',), ('bytes',), ('Place',)]
# [(3,)]
# [(3,)]
# None
# ProgrammingError Cannot operate on a closed database.
# no active connection
# (3,)
