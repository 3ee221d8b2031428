# exit: 3
# cpython: skip it would wait for ever
import asyncio


class Stage:
    def __init__(self):
        self.inbox = asyncio.Queue()
        self.next = None

    async def run(self):
        while True:
            item = await self.inbox.get()
            await self.next.inbox.put(item)


async def main():
    first, second = Stage(), Stage()
    first.next, second.next = second, first
    tasks = [asyncio.create_task(first.run(), name="first"), asyncio.create_task(second.run(), name="second")]
    await asyncio.wait(tasks)


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 21 of queues_of_two_stages.py, for first, second
#   first waits in Stage.run(), line 13 of queues_of_two_stages.py, for <Queue at 0x… maxsize=0 _getters[1]> to get
#     could be woken by second
#     in a circle: first -> second -> first
#   second waits in Stage.run(), line 13 of queues_of_two_stages.py, for <Queue at 0x… maxsize=0 _getters[1]> to get
#     could be woken by first
#     in a circle: second -> first -> second
