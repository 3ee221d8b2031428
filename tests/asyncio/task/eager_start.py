import asyncio

async def child():
    print("child begins")
    await asyncio.sleep(0)
    print("child ends")

async def main():
    task = asyncio.create_task(child(), eager_start=True)
    print("created", task.done())
    await task

asyncio.run(main())

# output:
# child begins
# created False
# child ends
