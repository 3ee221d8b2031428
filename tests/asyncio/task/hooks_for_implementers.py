import asyncio

class Fake:
    def __init__(self, loop):
        self.loop = loop
    def get_loop(self):
        return self.loop
    def done(self):
        return False

async def main():
    loop = asyncio.get_running_loop()
    fake = Fake(loop)
    asyncio._register_task(fake)
    print(fake in asyncio.all_tasks())  # => True
    asyncio._unregister_task(fake)
    print(fake in asyncio.all_tasks())  # => False
    mine = asyncio.current_task()
    asyncio._leave_task(loop, mine)
    asyncio._enter_task(loop, fake)
    print(asyncio.current_task() is fake)  # => True
    try:
        asyncio._enter_task(loop, mine)
    except RuntimeError as error:
        print(str(error).startswith("Cannot enter into task <Task pending"))  # => True
    try:
        asyncio._leave_task(loop, mine)
    except RuntimeError as error:
        print(str(error).startswith("Invalid attempt to leave task <Task pending"))  # => True
    asyncio._leave_task(loop, fake)
    asyncio._enter_task(loop, mine)

asyncio.run(main())
