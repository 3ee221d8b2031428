import asyncio

async def numbers():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(1)
        print("finally")

async def main():
    gen = numbers()
    print(await anext(gen))
    await gen.aclose()
    print("closed")

asyncio.run(main())

# output:
# 1
# finally
# closed
