# cpython: skip httpx is not in the oracle
# httpx speaks to a server of aiohttp in the same program: cookies, bodies, streams, time-outs.
import asyncio

import httpx
from aiohttp import web


async def handle(request):
    if request.path == "/slow":
        await asyncio.sleep(5)
    response = web.json_response(
        {"method": request.method, "body": (await request.read()).decode(), "cookie": request.headers.get("Cookie")}
    )
    response.set_cookie("seen", "yes")
    return response


async def pieces():
    for each in (b"one ", b"two"):
        yield each


async def main():
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8123).start()
    async with httpx.AsyncClient(base_url="http://localhost:8123", timeout=1) as client:
        print((await client.get("/")).json(), dict(client.cookies))
        print((await client.request("PATCH", "/", content=pieces())).json())
        print((await client.delete("/")).json()["method"], (await client.options("/")).status_code)
        for name in ("get", "post"):
            try:
                await getattr(client, name)("/slow")
            except httpx.TimeoutException as error:
                print(type(error).__name__, error.request.method, error.request.url)
        responses = await asyncio.gather(*(client.post("/", json=n) for n in range(3)))
        print([response.json()["body"] for response in responses])
    try:
        await client.get("/")
    except RuntimeError as error:
        print(error)
    await runner.cleanup()
    async with httpx.AsyncClient() as client:
        try:
            await client.get("http://localhost:8123")
        except httpx.ConnectError as error:
            print(type(error).__name__, isinstance(error, httpx.TransportError))


asyncio.run(main())

# output:
# {'method': 'GET', 'body': '', 'cookie': None} {'seen': 'yes'}
# {'method': 'PATCH', 'body': 'one two', 'cookie': 'seen=yes'}
# DELETE 200
# ReadTimeout GET http://localhost:8123/slow
# ReadTimeout POST http://localhost:8123/slow
# ['0', '1', '2']
# Cannot send a request, as the client has been closed.
# ConnectError True
