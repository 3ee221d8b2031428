import asyncio

async def player(name, inbox, outbox):
    while (ball := await inbox.get()) > 0:
        print(name, ball)
        await outbox.put(ball - 1)
    await outbox.put(0)

async def main():
    a, b = asyncio.Queue(1), asyncio.Queue(1)
    a.put_nowait(4)
    await asyncio.gather(player("ping", a, b), player("pong", b, a))

asyncio.run(main())

# output:
# ping 4
# pong 3
# ping 2
# pong 1
