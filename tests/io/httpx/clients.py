# cpython: skip httpx is not in the oracle
import asyncio

import httpx


async def app(scope, receive, send):
    body = (await receive())["body"]
    await send({"type": "http.response.start", "status": 201, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": scope["method"].encode() + b" " + scope["path"].encode() + body})


async def main():
    async with httpx.AsyncClient(base_url="https://httpbin.org", headers={"X-One": "1"}) as client:
        response = await client.get("/get", params={"a": 1, "b": [True, None]})
        print(response, response.url, response.json()["args"], response.headers["content-type"])
        print(response.json()["headers"]["X-One"], response.is_success, response.encoding, response.http_version)
        response = await client.post("/post", json={"k": "v"})
        print(response.json()["json"])
        response = await client.post("/post", data={"k": "v"})
        print(response.json()["form"])
        response = await client.post("/post", files={"file": ("a.txt", b"content")})
        print(response.json()["files"])
        response = await client.get("/redirect/2")
        print(response, response.headers["location"], response.next_request)
        response = await client.get("/redirect/2", follow_redirects=True)
        print(response, response.history, response.url)
        try:
            (await client.get("/status/404")).raise_for_status()
        except httpx.HTTPStatusError as error:
            print(error, error.response.status_code == httpx.codes.NOT_FOUND)
        try:
            await client.get("/delay/3", timeout=1)
        except httpx.ReadTimeout as error:
            print(repr(error), isinstance(error, httpx.TimeoutException))
        await client.get("/cookies/set/a/b", follow_redirects=True)
        print(client.cookies, (await client.get("/cookies")).json())
        print((await client.get("/basic-auth/u/p", auth=("u", "p"))).json())
        async with client.stream("GET", "/stream/2") as response:
            async for line in response.aiter_lines():
                print(line[:9])
            try:
                response.text
            except httpx.ResponseNotRead as error:
                print(error)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as client:
        response = await client.put("/thing", content=" body")
        print(response, response.text)
    try:
        async with httpx.AsyncClient() as client:
            await client.get("ftp://example.com")
    except httpx.UnsupportedProtocol as error:
        print(error)
    print(httpx.Timeout(5.0), httpx.Timeout(10, connect=2), httpx.Limits())


asyncio.run(main())
response = httpx.get("https://example.com")
print(response.status_code, response.text[:15], response.headers["Content-Type"])
mock = httpx.MockTransport(lambda request: httpx.Response(200, json={"path": request.url.path}))
with httpx.Client(transport=mock) as client:
    print(client.get("https://nowhere.test/x").json())

# output:
# <Response [200 OK]> https://httpbin.org/get?a=1&b=true&b= {'a': '1', 'b': ['true', '']} application/json
# 1 True utf-8 HTTP/1.1
# {'k': 'v'}
# {'k': 'v'}
# {'file': 'content'}
# <Response [302 Found]> /redirect/1 <Request('GET', 'https://httpbin.org/redirect/1')>
# <Response [200 OK]> [<Response [302 Found]>, <Response [302 Found]>] https://httpbin.org/get
# Client error '404 Not Found' for url 'https://httpbin.org/status/404'
# For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/404 True
# ReadTimeout('') True
# <Cookies[<Cookie a=b for httpbin.org />]> {'cookies': {'a': 'b'}}
# {'authenticated': True, 'user': 'u'}
# {"id": 0,
# {"id": 1,
# Attempted to access streaming response content, without having called `read()`.
# <Response [201 Created]> PUT /thing body
# Request URL has an unsupported protocol 'ftp://'.
# Timeout(timeout=5.0) Timeout(connect=2, read=10, write=10, pool=10) Limits(max_connections=None, max_keepalive_connections=None, keepalive_expiry=5.0)
# 200 <!doctype html> text/html; charset=utf-8
# {'path': '/x'}
