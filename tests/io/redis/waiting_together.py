# cpython: skip redis is not in the oracle
# Tasks that wait for a stream, a list or a sorted set, and one that feeds them; a lock between two.
import asyncio

import redis.asyncio as redis


async def follow(client):
    last = "$"
    while True:
        answer = await client.xread({"log": last}, block=500)
        if not answer:
            print("no more")
            return
        for last, fields in answer[0][1]:
            print("stream", last, fields)


async def take(client, name):
    while (found := await client.blpop("jobs", timeout=1)) and found[1] != "end":
        print(name, found)


async def careful(client, name, order):
    async with client.lock("turn", timeout=5, sleep=0.01):
        order.append(f"{name} in")
        await asyncio.sleep(0.05)
        order.append(f"{name} out")


async def main():
    async with redis.Redis(decode_responses=True) as client:
        await client.flushall()
        async with asyncio.TaskGroup() as group:
            group.create_task(follow(client))
            group.create_task(take(client, "worker"))
            ranked = group.create_task(client.bzpopmin("ranks", timeout=1))
            await asyncio.sleep(0.05)
            await client.xadd("log", {"event": "start"}, id="1-0")
            await asyncio.sleep(0.05)
            await client.xadd("log", {"event": "stop"}, id="2-0")
            await client.rpush("jobs", "a", "b", "end")
            await client.zadd("ranks", {"low": 1, "high": 2})
        print(ranked.result(), await client.bzpopmax("nothing", timeout=0.1))
        order = []
        await asyncio.gather(careful(client, "first", order), careful(client, "second", order))
        print(order)
        await client.rpush("from", "x")
        print(await client.blmove("from", "to", 1), await client.lrange("to", 0, -1))
        print(sorted([name async for name in client.scan_iter(match="*o*")]))
        await client.hset("h", mapping={"a": 1, "b": 2})
        print([pair async for pair in client.hscan_iter("h", match="b*")], [each async for each in client.zscan_iter("ranks")])


asyncio.run(main())

# output:
# stream 1-0 {'event': 'start'}
# stream 2-0 {'event': 'stop'}
# worker ('jobs', 'a')
# worker ('jobs', 'b')
# no more
# ('ranks', 'low', 1.0) None
# ['first in', 'first out', 'second in', 'second out']
# x ['x']
# ['log', 'to']
# [('b', '2')] [('high', 2.0)]
