import asyncio

async def child():
    return 1

async def main():
    task = asyncio.create_task(child())
    await task
    task.add_done_callback(lambda t: print("callback", t.result()))
    print("added")
    await asyncio.sleep(0)
    print("main")

asyncio.run(main())

# output:
# added
# callback 1
# main
