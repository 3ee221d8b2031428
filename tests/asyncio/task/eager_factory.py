import asyncio

async def quick(n):
    print("run", n)
    return n

async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    a = asyncio.create_task(quick(1))
    b = asyncio.create_task(quick(2))
    print("created")
    print(await asyncio.gather(a, b, quick(3)))

asyncio.run(main())

# output:
# run 1
# run 2
# created
# run 3
# [1, 2, 3]
