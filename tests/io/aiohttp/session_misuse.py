# cpython: skip aiohttp is not in the oracle
import asyncio

import aiohttp

try:
    aiohttp.ClientSession()
except RuntimeError as error:
    print(error)


async def main():
    session = aiohttp.ClientSession()
    for url in ("example.com", "/path", "ftp://example.com"):
        try:
            await session.get(url)
        except aiohttp.ClientError as error:
            print(type(error).__name__, error)
    try:
        await session.post("http://example.com", data="x", json="y")
    except ValueError as error:
        print(error)
    try:
        with session:
            pass
    except TypeError as error:
        print(error)
    await session.close()
    print(session.closed)
    try:
        await session.get("http://example.com")
    except RuntimeError as error:
        print(error)


asyncio.run(main())

# output:
# no running event loop
# InvalidUrlClientError example.com
# InvalidUrlClientError /path
# NonHttpUrlClientError ftp://example.com
# data and json parameters can not be used at the same time
# Use async with instead
# True
# Session is closed
