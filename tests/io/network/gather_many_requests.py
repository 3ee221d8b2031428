# cpython: skip the oracle has no sockets
import asyncio


async def work(reader, writer):
    n = int(await reader.readline())
    await asyncio.sleep(n / 10)
    writer.write(b"%d" % (n * n))
    await writer.drain()
    writer.close()


async def ask(n):
    reader, writer = await asyncio.open_connection("127.0.0.1", 7020)
    try:
        writer.write(b"%d\n" % n)
        return int(await reader.read())
    finally:
        writer.close()
        await writer.wait_closed()


async def main():
    loop = asyncio.get_running_loop()
    async with await asyncio.start_server(work, "127.0.0.1", 7020):
        began = loop.time()
        print(await asyncio.gather(*map(ask, range(10))), round(loop.time() - began, 1))
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(ask(n)) for n in (3, 1, 2)]
        print([task.result() for task in tasks])
        for done in asyncio.as_completed([ask(3), ask(1), ask(2)]):
            print(await done)
        try:
            await asyncio.wait_for(ask(50), 1)
        except TimeoutError:
            print("too slow")


asyncio.run(main())

# output:
# [0, 1, 4, 9, 16, 25, 36, 49, 64, 81] 0.9
# [9, 1, 4]
# 1
# 4
# 9
# too slow
