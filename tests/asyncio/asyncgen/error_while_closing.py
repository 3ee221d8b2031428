import asyncio

async def numbers():
    try:
        yield 1
    finally:
        raise ValueError("in finally")

async def main():
    global gen
    gen = numbers()
    print(await anext(gen))
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context["message"][:60]))

asyncio.run(main())

# output:
# 1
# an error occurred during closing of asynchronous generator <
