# cpython: skip there is no virtual web
import asyncio
import time

import aiohttp
from _hosts import give

give({
    "api.example.test": {
        "latency": 2,
        "always": True,
        "pages": {
            "/": "<h1>Hello</h1>",
            "/items": [1, 2, 3],
            "/item/*": {"$status": 201, "$type": "text/plain", "$body": "made", "$headers": {"X-Kind": "test"}},
            "/slow": {"$body": {"slow": True}, "$delay": 3},
            "/list": {"$body": ["a", "b"]},
            "/stream": {"$body": ["one ", "two"], "$pause": 1, "$type": "text/plain"},
            "/flaky": {"$failure": "reset", "$failures": 2, "$body": "well again"},
        },
    },
    "down.example.test": {"failure": "dns"},
    "busy.example.test": {"failure": "refused", "failures": 1, "pages": {"/": "open"}},
    "python.org": {"pages": {"/": "another page"}},
})


async def main():
    async with aiohttp.ClientSession() as session:

        async def get(address):
            began = time.monotonic()
            try:
                async with session.get(address) as answer:
                    text = await answer.text()
                    print(answer.status, answer.content_type, repr(text[:40]), round(time.monotonic() - began, 2))
                    return answer
            except aiohttp.ClientError as error:
                print(type(error).__name__, round(time.monotonic() - began, 2))

        await get("http://api.example.test/")  # => 200 text/html '<h1>Hello</h1>' 2.0
        await get("http://api.example.test/items")  # => 200 application/json '[\n  1,\n  2,\n  3\n]\n' 2.0
        answer = await get("http://api.example.test/item/5")  # => 201 text/plain 'made' 2.0
        print(answer.headers["X-Kind"])  # => test
        await get("http://api.example.test/slow")  # => 200 application/json '{\n  "slow": true\n}\n' 5.0
        await get("http://api.example.test/list")  # => 200 application/json '[\n  "a",\n  "b"\n]\n' 2.0
        await get("http://api.example.test/stream")  # => 200 text/plain 'one two' 4.0
        await get("http://api.example.test/none")  # => 404 text/html '<!doctype html>\n<html lang="en">\n<head>\n' 2.0
        for _ in range(3):
            await get("http://api.example.test/flaky")
            # => ServerDisconnectedError 2.0
            # => ServerDisconnectedError 2.0
            # => 200 text/html 'well again' 2.0
        await get("http://down.example.test/")  # => ClientConnectorDNSError 0.1
        await get("http://busy.example.test/")  # => ClientConnectorError 0.1
        await get("http://busy.example.test/")  # => 200 text/html 'open' 0.1
        await get("https://python.org/")  # => 200 text/html 'another page' 0.03


asyncio.run(main())
