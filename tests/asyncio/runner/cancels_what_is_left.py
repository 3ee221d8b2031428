import asyncio

async def child(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled", name)
        raise

async def main():
    asyncio.create_task(child("left"))
    await asyncio.sleep(1)
    print("main ends")

asyncio.run(main())

# output:
# main ends
# cancelled left
