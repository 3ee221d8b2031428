import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    def callback(f):
        print("never")
    future.add_done_callback(callback)
    print(future.remove_done_callback(callback))  # => 1
    future.set_result(1)
    await asyncio.sleep(0)

asyncio.run(main())
