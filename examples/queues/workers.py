"""Three workers, one pile
join() waits until every item has been reported done with task_done(); then the idle workers are sent home.
"""
import asyncio


async def worker(name, pile):
    while True:
        seconds = await pile.get()
        await asyncio.sleep(seconds)
        print(f"{name} finished a job of {seconds} s")
        pile.task_done()


async def main():
    pile = asyncio.Queue()
    for seconds in (3, 1, 2, 1, 2):
        pile.put_nowait(seconds)
    workers = [asyncio.create_task(worker(name, pile)) for name in ("Io", "Lu", "Mo")]
    await pile.join()
    print("the pile is gone")
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print("so are the workers:", all(task.cancelled() for task in workers))


asyncio.run(main())
