import asyncio

async def main():
    tasks = {asyncio.create_task(asyncio.sleep(n), name=str(n)) for n in (1, 2)}
    done, pending = await asyncio.wait(tasks, timeout=0)
    print(len(done), len(pending))  # => 0 2
    done, pending = await asyncio.wait(tasks, timeout=1.5)
    print([t.get_name() for t in done], [t.get_name() for t in pending])  # => ['1'] ['2']
    done, pending = await asyncio.wait(pending)
    print([t.get_name() for t in done], pending)  # => ['2'] set()

asyncio.run(main())
