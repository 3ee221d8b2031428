# engines: wasm
# cpython: skip it has no threads
import asyncio
import re
import sqlite3
import threading

con = sqlite3.connect(":memory:")


def elsewhere():
    try:
        con.execute("SELECT 1")
    except sqlite3.ProgrammingError as error:
        print(re.sub(r"\d+", "N", str(error)))


thread = threading.Thread(target=elsewhere)
thread.start()
thread.join()
# => SQLite objects created in a thread can only be used in that same thread. The object was created in thread id N and this is thread id N.
con.close()
shared = sqlite3.connect(":memory:", check_same_thread=False)


async def main():
    await asyncio.to_thread(shared.execute, "CREATE TABLE t(x)")
    await asyncio.gather(*(asyncio.to_thread(shared.execute, "INSERT INTO t VALUES (?)", (n,)) for n in range(5)))
    rows = await asyncio.to_thread(lambda: shared.execute("SELECT sum(x) FROM t").fetchone())
    print(rows)  # => (10,)


asyncio.run(main())
shared.close()

# A lock of the other connection is waited for, as long as its time-out allows.
one = sqlite3.connect("busy.db", check_same_thread=False)
one.execute("CREATE TABLE IF NOT EXISTS t(x)")
one.execute("INSERT INTO t VALUES (1)")
timer = threading.Timer(0.5, one.commit)
timer.start()
other = sqlite3.connect("busy.db", timeout=2)
other.execute("INSERT INTO t VALUES (2)")
other.commit()
print(other.execute("SELECT count(*) FROM t").fetchone())  # => (2,)
one.close()
other.close()
