"""A site of one's own
aiohttp.web answers by routes; the client of the same program asks it.
"""
import asyncio

import aiohttp
from aiohttp import web

routes = web.RouteTableDef()
notes = {1: "buy milk"}


@routes.get("/notes")
async def list_notes(request):
    return web.json_response(notes)


@routes.post("/notes")
async def add_note(request):
    number = max(notes) + 1
    notes[number] = (await request.json())["text"]
    return web.json_response({"number": number}, status=201)


@routes.get("/notes/{number}")
async def show_note(request):
    number = int(request.match_info["number"])
    if number not in notes:
        raise web.HTTPNotFound(text=f"no note {number}")
    return web.Response(text=notes[number])


async def main():
    app = web.Application()
    app.add_routes(routes)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8080).start()
    async with aiohttp.ClientSession("http://localhost:8080") as session:
        async with session.post("/notes", json={"text": "call Ben"}) as response:
            print(response.status, await response.json())
        for path in ("/notes", "/notes/2", "/notes/3"):
            async with session.get(path) as response:
                print(response.status, path, await response.text())
    await runner.cleanup()


asyncio.run(main())
