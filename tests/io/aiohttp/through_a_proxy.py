# cpython: skip aiohttp is not in the oracle
import asyncio
import os

import aiohttp
from aiohttp import web


async def proxy(reader, writer):
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    first, *lines = head.split("\r\n")
    print("proxy:", first, [line for line in lines if line.startswith(("Proxy-", "X-"))])
    if "denied" in first:
        writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
    else:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\nvia proxy")
    writer.close()


async def main():
    server = await asyncio.start_server(proxy, "127.0.0.1", 3128)
    async with aiohttp.ClientSession() as session:
        url = "http://far.example/page?x=1"
        async with session.get(url, proxy="http://127.0.0.1:3128", proxy_headers={"X-Who": "me"}) as response:
            print(response.status, await response.text(), response.url)
        auth = aiohttp.BasicAuth("user", "pass")
        async with session.get(url, proxy="http://127.0.0.1:3128", proxy_auth=auth) as response:
            print(response.status)
        async with session.get(url, proxy="http://u:p@127.0.0.1:3128") as response:
            print(response.status)
        try:
            await session.get("https://denied.example/", proxy="http://127.0.0.1:3128")
        except aiohttp.ClientHttpProxyError as error:
            print(error.status, error.message)
        try:
            await session.get(url, proxy="nowhere")
        except aiohttp.InvalidURL as error:
            print("InvalidURL", error)
    os.environ["http_proxy"] = "http://127.0.0.1:3128"
    os.environ["no_proxy"] = "127.0.0.1,.local"
    async with aiohttp.ClientSession(trust_env=True) as session:
        async with session.get("http://far.example/env") as response:
            print(await response.text())
        async with session.get("http://127.0.0.1:3128/direct") as response:
            print(await response.text())
    server.close()


asyncio.run(main())

# output:
# proxy: GET http://far.example/page?x=1 HTTP/1.1 []
# 200 via proxy http://far.example/page?x=1
# through_a_proxy.py:26: DeprecationWarning: BasicAuth is deprecated and will be removed in aiohttp 4.0; use aiohttp.encode_basic_auth() with headers={'Authorization': ...} instead
#   auth = aiohttp.BasicAuth("user", "pass")
# through_a_proxy.py:27: DeprecationWarning: The 'proxy_auth' parameter is deprecated and will be removed in v4; pass proxy_headers={'Proxy-Authorization': aiohttp.encode_basic_auth(login, password)} instead
#   async with session.get(url, proxy="http://127.0.0.1:3128", proxy_auth=auth) as response:
# proxy: GET http://far.example/page?x=1 HTTP/1.1 ['Proxy-Authorization: Basic dXNlcjpwYXNz']
# 200
# proxy: GET http://far.example/page?x=1 HTTP/1.1 ['Proxy-Authorization: Basic dTpw']
# 200
# proxy: CONNECT denied.example:443 HTTP/1.1 []
# 403 Forbidden
# InvalidURL nowhere
# proxy: GET http://far.example/env HTTP/1.1 []
# via proxy
# proxy: GET /direct HTTP/1.1 []
# via proxy
