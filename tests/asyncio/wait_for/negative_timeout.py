import asyncio

async def value():
    print("ran")
    return 1

async def main():
    for timeout in -1, 0:
        try:
            print(await asyncio.wait_for(value(), timeout))
        except TimeoutError as error:
            print(repr(error), repr(error.__cause__))
    done = asyncio.get_running_loop().create_future()
    done.set_result("done already")
    print(await asyncio.wait_for(done, -1))

asyncio.run(main())
# output:
# TimeoutError() CancelledError()
# TimeoutError() CancelledError()
# done already
