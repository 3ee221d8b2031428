import asyncio

async def other():
    print("other")

async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result(1)
    asyncio.create_task(other())
    print(await future)
    print("before other")
    await asyncio.sleep(0)

asyncio.run(main())

# output:
# 1
# before other
# other
