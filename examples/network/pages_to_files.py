"""Pages to files

Pages are fetched at once, then saved at once: neither the network nor the disk keeps the others waiting.
"""
import asyncio

import aiofiles
import aiohttp


async def fetch(session, url):
    async with session.get(url) as response:
        return await response.text()


async def save(name, text):
    async with aiofiles.open(name, "w") as file:
        await file.write(text)
    print(f"{name}: {len(text)} characters")


async def main():
    addresses = ["https://google.com", "https://uk.yahoo.com/"]
    async with aiohttp.ClientSession() as session:
        pages = await asyncio.gather(*(fetch(session, url) for url in addresses))
    await asyncio.gather(*(save(f"page_{number}.html", page) for number, page in enumerate(pages)))
    async with aiofiles.open("page_0.html") as file:
        print((await file.readline()).strip())


asyncio.run(main())
