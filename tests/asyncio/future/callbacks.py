import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda f: print("a", f.result()))
    future.add_done_callback(lambda f: print("b", f.result()))
    future.set_result(1)
    print("set")
    await asyncio.sleep(0)
    print("after")

asyncio.run(main())

# output:
# set
# a 1
# b 1
# after
