import asyncio

async def main():
    return asyncio.get_running_loop().get_debug()

for debug in None, True, False:
    print(asyncio.run(main(), debug=debug))
with asyncio.Runner(debug=True) as runner:
    print(runner.run(main()), runner.get_loop().get_debug())
# output:
# False
# True
# False
# True True
