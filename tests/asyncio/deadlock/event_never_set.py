# exit: 3
# cpython: skip it would wait for ever
import asyncio

ready = asyncio.Event()


async def server(requests):
    while True:
        await requests.get()
        ready.set()


async def client():
    await ready.wait()
    print("never")


async def main():
    requests = asyncio.Queue()
    await asyncio.gather(server(requests), client())


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 21 of event_never_set.py, for Task-2, Task-3
#   Task-2 waits in server(), line 10 of event_never_set.py, for <Queue at 0x… maxsize=0 _getters[1]> to get
#     known to Task-1 too, but nothing there calls put() or put_nowait()
#   Task-3 waits in client(), line 15 of event_never_set.py, for <asyncio.locks.Event object at 0x… [unset, waiters:1]> to wait
#     could be woken by Task-2
