import asyncio

async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed by run()")

async def main():
    global gen
    gen = numbers()
    print(await anext(gen))

asyncio.run(main())

# output:
# 1
# closed by run()
