# exit: 3
# cpython: skip it would wait for ever
import asyncio


async def produce(queue):
    for number in range(2):
        await queue.put(number)


async def consume(queue):
    while True:
        print("got", await queue.get())


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(produce(queue), name="producer")
        group.create_task(consume(queue), name="consumer")


asyncio.run(main())
# output:
# got 0
# got 1
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 18 of queue_never_filled.py, for consumer
#   consumer waits in consume(), line 13 of queue_never_filled.py, for <Queue at 0x… maxsize=0 _getters[1] tasks=2> to get
#     known to Task-1 too, but nothing there calls put() or put_nowait()
