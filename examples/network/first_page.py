"""A first page

One session, one request: the body is awaited too, as it comes in after the head.
"""
import asyncio

import aiohttp


async def fetch(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(response.status, response.headers["Content-Type"])
            return await response.text()


async def main():
    html = await fetch("https://google.com")
    print(html[:60])


asyncio.run(main())
