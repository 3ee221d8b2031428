# cpython: skip websockets is not in the oracle
# A chat of two rooms: who joins hears only their own, who leaves is gone from the list.
import asyncio
import collections

import websockets

rooms = collections.defaultdict(set)


async def handler(websocket):
    room = rooms[websocket.request.path]
    room.add(websocket)
    try:
        async for message in websocket:
            websockets.broadcast(room - {websocket}, message)
    finally:
        room.discard(websocket)


async def listen(name, path, log):
    async with websockets.connect(f"ws://localhost:9400{path}") as websocket:
        async for message in websocket:
            log.append((name, message))
            if message == "bye":
                break


async def main():
    log = []
    async with websockets.serve(handler, "localhost", 9400):
        listeners = [asyncio.create_task(listen(name, path, log)) for name, path in (("a", "/x"), ("b", "/x"), ("c", "/y"))]
        await asyncio.sleep(0.1)
        for path in ("/x", "/y"):
            async with websockets.connect(f"ws://localhost:9400{path}") as speaker:
                print(path, len(rooms[path]))
                await speaker.send(f"hello {path}")
                await speaker.send("bye")
        await asyncio.gather(*listeners)
        await asyncio.sleep(0.1)
        print({path: len(room) for path, room in sorted(rooms.items())})
    print(sorted(log))


asyncio.run(main())

# output:
# /x 3
# /y 2
# {'/x': 0, '/y': 0}
# [('a', 'bye'), ('a', 'hello /x'), ('b', 'bye'), ('b', 'hello /x'), ('c', 'bye'), ('c', 'hello /y')]
