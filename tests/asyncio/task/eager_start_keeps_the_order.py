import asyncio

async def work(name):
    print(name, "begins")
    await asyncio.sleep(0)
    print(name, "ends")

async def main():
    late = asyncio.create_task(work("late"))
    eager = asyncio.create_task(work("eager"), eager_start=True)
    print("created")
    await asyncio.gather(late, eager)

asyncio.run(main())
# output:
# eager begins
# created
# late begins
# eager ends
# late ends
