import asyncio

async def main():
    loop = asyncio.get_running_loop()
    for x in "abc":
        loop.call_soon(print, x)
    print("scheduled")
    await asyncio.sleep(0)
    print("main")

asyncio.run(main())

# output:
# scheduled
# a
# b
# c
# main
