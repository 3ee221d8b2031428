# cpython: skip aiohttp is not in the oracle
import asyncio
import urllib.request

import aiohttp
import requests


async def download(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            text = await response.text()
            print(f"{response.url} {response.status} {len(text) > 0} {asyncio.get_running_loop().time() % 1000:.2f}")


async def main():
    addresses = ["https://www.google.com", "https://google.com", "http://httpbin.org/delay/1", "https://example.com"]
    await asyncio.gather(*map(download, addresses))
    async with aiohttp.ClientSession("https://httpbin.org") as session:
        for path in ["/get?a=1", "/redirect/3", "/status/418", "/cookies/set/a/b", "/basic-auth/u/p"]:
            async with session.get(path) as response:
                print(response.status, response.url, len(response.history), response.content_type)
        async with session.get("/cookies") as response:
            print(await response.json())
        async with session.get("/basic-auth/u/p", headers={"Authorization": aiohttp.encode_basic_auth("u", "p")}) as response:
            print(await response.json())
        async with session.get("/stream/3") as response:
            async for line in response.content:
                print(line[:9])
        async with session.post("/post", json={"a": 1}) as response:
            print((await response.json())["json"])
        async with session.post("/post", data={"a": 1}) as response:
            print((await response.json())["form"])
        try:
            await session.get("/delay/5", timeout=aiohttp.ClientTimeout(total=1))
        except TimeoutError:
            print("too late")
    async with aiohttp.ClientSession("https://jsonplaceholder.typicode.com") as session:
        async with session.get("/posts/1") as response:
            print(sorted(await response.json()))
        async with session.get("/todos", params={"_limit": 2}) as response:
            print([todo["id"] for todo in await response.json()])
        async with session.get("/posts/101") as response:
            print(response.status)
        async with session.post("/posts", json={"title": "new"}) as response:
            print(response.status, await response.json())


asyncio.run(main())
response = requests.get("https://httpbin.org/get", params={"x": 1})
print(response.status_code, response.json()["args"])
with urllib.request.urlopen("http://python.org/") as page:
    print(page.status, page.url, page.read(15))

# output:
# https://example.com 200 True 0.05
# https://www.google.com 200 True 0.12
# https://www.google.com/ 200 True 0.15
# http://httpbin.org/delay/1 200 True 1.10
# 200 https://httpbin.org/get?a=1 0 application/json
# 200 https://httpbin.org/get 3 application/json
# 418 https://httpbin.org/status/418 0 text/plain
# 200 https://httpbin.org/cookies 1 application/json
# 401 https://httpbin.org/basic-auth/u/p 0 text/html
# {'cookies': {'a': 'b'}}
# {'authenticated': True, 'user': 'u'}
# b'{"id": 0,'
# b'{"id": 1,'
# b'{"id": 2,'
# {'a': 1}
# {'a': '1'}
# too late
# ['body', 'id', 'title', 'userId']
# [1, 2]
# 404
# 201 {'title': 'new', 'id': 101}
# 200 {'x': '1'}
# 200 https://www.python.org/ b'<!doctype html>'
