# cpython: skip aiohttp is not in the oracle
# Which route answers, what its variables are, and the addresses that routes are built back into.
import asyncio

import aiohttp
from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/", name="home")
async def home(request):
    return web.Response(text="home")


@routes.get("/users/{name}", name="user")
async def user(request):
    return web.Response(text=f"user {request.match_info['name']} {dict(request.query)}")


@routes.get(r"/items/{number:\d+}", name="item")
async def item(request):
    return web.Response(text=f"item {int(request.match_info['number'])}")


@routes.get("/files/{tail:.*}")
async def files(request):
    return web.Response(text=f"file {request.match_info['tail']!r} {request.path_qs}")


@routes.view("/things")
class Things(web.View):
    async def get(self):
        return web.Response(text="view get")

    async def post(self):
        return web.json_response({"got": await self.request.json()}, status=201)


async def main():
    app = web.Application()
    app.add_routes(routes)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8081).start()
    router = app.router
    print(router["home"].url_for(), router["user"].url_for(name="a b/c"), router["item"].url_for(number="7"))
    print(router["user"].url_for(name="x").with_query({"q": 1}), sorted(router.named_resources()))
    async with aiohttp.ClientSession("http://localhost:8081") as session:
        for method, path in (
            ("GET", "/"), ("HEAD", "/"), ("GET", "/users/a%20b?x=1&x=2"), ("GET", "/items/12"), ("GET", "/items/x"),
            ("GET", "/files/a/b.txt?v"), ("POST", "/"), ("GET", "/things"), ("DELETE", "/things"), ("GET", "/users/"),
        ):
            async with session.request(method, path) as response:
                print(method, path, response.status, response.headers.get("Allow"), repr(await response.text()))
        async with session.post("/things", json=[1]) as response:
            print(response.status, await response.json(), response.content_type, response.charset)
    await runner.cleanup()


asyncio.run(main())

# output:
# / /users/a%20b/c /items/7
# /users/x?q=1 ['home', 'item', 'user']
# GET / 200 None 'home'
# HEAD / 200 None ''
# GET /users/a%20b?x=1&x=2 200 None "user a b {'x': '1'}"
# GET /items/12 200 None 'item 12'
# GET /items/x 404 None '404: Not Found'
# GET /files/a/b.txt?v 200 None "file 'a/b.txt' /files/a/b.txt?v"
# POST / 405 GET,HEAD '405: Method Not Allowed'
# GET /things 200 None 'view get'
# DELETE /things 405 GET,POST '405: Method Not Allowed'
# GET /users/ 404 None '404: Not Found'
# 201 {'got': [1]} application/json utf-8
