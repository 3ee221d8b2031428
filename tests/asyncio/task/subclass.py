import asyncio

class Named(asyncio.Task):
    def describe(self):
        return f"{type(self).__name__} {self.get_name()}"

async def child():
    return 1

async def main():
    task = Named(child(), name="sub")
    print(task.describe(), isinstance(task, asyncio.Future))  # => Named sub True
    print(task)  # => <Named pending name='sub' coro=<child() running at subclass.py:7>>
    print(await task)  # => 1

asyncio.run(main())
