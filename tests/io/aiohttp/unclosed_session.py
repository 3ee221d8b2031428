# cpython: skip aiohttp is not in the oracle
import asyncio

import aiohttp


async def main():
    session = aiohttp.ClientSession()
    session.get("http://example.com").close()
    session = None
    print("dropped")


asyncio.run(main())

# output:
# Unclosed client session
# client_session: <aiohttp.client.ClientSession object at 0x…>
# dropped
