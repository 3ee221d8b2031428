# cpython: skip aiohttp is not in the oracle
# A multipart body that ends without its boundary gives what there is, and is an error for who reads on.
import asyncio

from aiohttp import ClientSession, web


async def take(request):
    reader = await request.multipart()
    part = await reader.next()
    pieces = []
    try:
        while True:
            pieces.append((await part.read_chunk(1000)).decode())
    except ValueError as error:
        return web.json_response([pieces, str(error)])


async def main():
    app = web.Application()
    app.router.add_post("/", take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8083).start()
    async with ClientSession() as session:
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        async with session.post("http://127.0.0.1:8083/", data=b"--b\r\n\r\nabc", headers=headers) as response:
            print(await response.json())
    await runner.cleanup()


asyncio.run(main())

# output:
# [['abc', ''], 'Reading after EOF']
