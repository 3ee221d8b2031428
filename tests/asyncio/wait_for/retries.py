import asyncio

attempts = 0

async def flaky():
    global attempts
    attempts += 1
    await asyncio.sleep(4 - attempts)
    return f"after {attempts}"

async def main():
    start = asyncio.get_running_loop().time()
    while True:
        try:
            print(await asyncio.wait_for(flaky(), 1.5))
            break
        except TimeoutError:
            print("again", asyncio.get_running_loop().time() - start)

asyncio.run(main())
# output:
# again 1.5
# again 3.0
# after 3
