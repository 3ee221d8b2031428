"""Sizes of pages

Four pages at once: each answer is printed when it is there, so the slowest site comes last.
"""
import asyncio

import aiohttp


async def measure(session, url):
    async with session.get(url) as response:
        text = await response.text()
        print(f"{url} has {len(text)} characters")


async def main():
    addresses = ["https://www.google.com", "https://www.facebook.com", "https://www.twitter.com",
                 "https://www.stackoverflow.com"]
    async with aiohttp.ClientSession() as session:
        await asyncio.gather(*(measure(session, url) for url in addresses))


asyncio.run(main())
