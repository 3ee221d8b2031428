# cpython: skip aiohttp is not in the oracle
import asyncio

import aiohttp


async def hold(name, connector):
    await connector.acquire("host")
    print(name, "begins")
    await asyncio.sleep(1)
    connector.release("host")


async def main():
    async with aiohttp.TCPConnector(limit=2) as connector:
        print(connector.limit, connector.limit_per_host)
        await asyncio.gather(*(hold(name, connector) for name in "abc"))
    print(connector.closed)


asyncio.run(main())

# output:
# 2 0
# a begins
# b begins
# c begins
# True
