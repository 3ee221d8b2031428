# cpython: skip there is no virtual web
import asyncio

import aiohttp

with open("virtual_web.json", "w") as file:
    file.write('{"a.test": ')


async def main():
    async with aiohttp.ClientSession() as session:
        try:
            await session.get("http://a.test/")
        except ValueError as error:
            print(error)  # => virtual_web.json: Expecting value: line 1 column 12 (char 11)


asyncio.run(main())
