import asyncio

async def job(name, delay):
    await asyncio.sleep(delay)
    return name

async def main():
    jobs = [asyncio.create_task(job(name, delay)) for name, delay in [("slow", 3), ("quick", 1), ("middle", 2)]]
    for future in asyncio.as_completed(jobs):
        print(await future)
        break
    print([task.done() for task in jobs])
    async for task in asyncio.as_completed(jobs):
        print(task.result(), task in jobs)

asyncio.run(main())
# output:
# quick
# [False, True, False]
# quick True
# middle True
# slow True
