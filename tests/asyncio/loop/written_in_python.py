# The tasks of a loop that is not the native one.
import asyncio
from collections import deque

class Tiny(asyncio.AbstractEventLoop):
    def __init__(self):
        self.ready = deque()
        self.names = []

    def get_debug(self):
        return False

    def call_soon(self, callback, *args, context=None):
        handle = asyncio.Handle(callback, args, self, context)
        self.ready.append(handle)
        return handle

    def create_future(self):
        return asyncio.Future(loop=self)

    def create_task(self, coro, **kwargs):
        return asyncio.Task(coro, loop=self, **kwargs)

    def call_exception_handler(self, context):
        print(context["message"])

    def run(self, coro):
        asyncio._set_running_loop(self)
        task = self.create_task(coro)
        while self.ready:
            self.ready.popleft()._run()
        asyncio._set_running_loop(None)
        return task.result()

async def child(number):
    await asyncio.sleep(0)
    return number

async def main():
    loop = asyncio.get_running_loop()
    print(asyncio.current_task().get_coro().__name__, len(asyncio.all_tasks()))
    loop.call_soon(lambda: 1 / 0)
    future = loop.create_future()
    loop.call_soon(future.set_result, "set")
    print(await future)
    return await asyncio.gather(child(1), child(2))

print(Tiny().run(main()))

# output:
# main 1
# Exception in callback main.<locals>.<lambda>() at written_in_python.py:42
# set
# [1, 2]
