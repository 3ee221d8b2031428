import asyncio

async def main():
    pass

runner = asyncio.Runner()
runner.run(main())
runner.close()
runner.close()
coro = main()
try:
    runner.run(coro)
except RuntimeError as error:
    print(error)  # => Runner is closed
coro.close()
