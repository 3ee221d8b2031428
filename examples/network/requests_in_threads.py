"""Requests in threads

`requests` blocks. In the threads of an executor it keeps nobody waiting but its own thread.
"""
import asyncio
import concurrent.futures

import requests


def measure(url):
    response = requests.get(url)
    print(f"{url} has {len(response.content)} bytes")


async def meanwhile():
    print("the loop goes on")


async def main():
    loop = asyncio.get_running_loop()
    addresses = ["https://www.google.com", "https://www.facebook.com", "https://www.twitter.com",
                 "https://www.stackoverflow.com"]
    with concurrent.futures.ThreadPoolExecutor(max_workers=5) as executor:
        await asyncio.gather(*(loop.run_in_executor(executor, measure, url) for url in addresses), meanwhile())


asyncio.run(main())
