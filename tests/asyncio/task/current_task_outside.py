import asyncio

try:
    asyncio.current_task()
except RuntimeError as error:
    print(error)  # => no running event loop

async def main():
    def callback():
        print(asyncio.current_task())  # => None
    asyncio.get_running_loop().call_soon(callback)
    await asyncio.sleep(0)

asyncio.run(main())
