import asyncio

async def child():
    print("child")

async def main():
    task = asyncio.create_task(child())
    print("created")
    await asyncio.sleep(0)
    print("after one turn", task.done())

asyncio.run(main())

# output:
# created
# child
# after one turn True
