import asyncio

async def nothing():
    pass

async def main():
    tasks = [asyncio.create_task(nothing()) for _ in range(2)]
    first = int(tasks[0].get_name().removeprefix("Task-"))
    print(int(tasks[1].get_name().removeprefix("Task-")) - first)  # => 1
    tasks[0].set_name(12)
    print(repr(tasks[0].get_name()))  # => '12'
    print(asyncio.create_task(nothing(), name=("a", 1)).get_name())  # => ('a', 1)
    named = asyncio.create_task(nothing(), name=None)
    print(named.get_name().startswith("Task-"))  # => True
    await asyncio.sleep(0)

asyncio.run(main())
