# cpython: skip redis is not in the oracle
import asyncio

import redis.asyncio as redis


async def listen(client, ready):
    async with client.pubsub() as channel:
        await channel.subscribe("news")
        ready.set()
        async for message in channel.listen():
            print(message)
            if message["data"] == "stop":
                break


async def worker(client):
    print(await client.blpop(["jobs", "other"], timeout=5))
    print(await client.blpop("jobs", timeout=1))


async def main():
    async with redis.Redis(decode_responses=True) as client:
        print(client, await client.ping())
        print(await client.set("name", "Ada", ex=10), await client.get("name"), await client.ttl("name"))
        await asyncio.sleep(11)
        print(await client.get("name"), await client.exists("name"))
        print(await client.incr("count"), await client.incr("count", 5), await client.decr("count"))
        print(await client.mset({"a": 1, "b": 2}), await client.mget("a", "b", "c"))
        print(await client.rpush("list", 1, 2, 3), await client.lrange("list", 0, -1), await client.lpop("list"))
        print(await client.hset("user", mapping={"name": "Ada", "age": 36}), await client.hgetall("user"))
        print(await client.sadd("set", "x", "y", "x"), sorted(await client.smembers("set")))
        print(await client.zadd("rank", {"ann": 3, "bob": 1}), await client.zrange("rank", 0, -1, withscores=True))
        print(sorted(await client.keys()), [key async for key in client.scan_iter("a*")])
        print(await client.set("a", 2, nx=True), await client.delete("a", "zz"))
        async with client.pipeline() as pipe:
            print(await pipe.set("x", 1).incr("x").get("x").execute())
        try:
            await client.lpush("count", 1)
        except redis.ResponseError as error:
            print(error)
        try:
            await client.set("k", [1])
        except redis.DataError as error:
            print(error)
        ready = asyncio.Event()
        task = asyncio.create_task(listen(client, ready))
        await ready.wait()
        print(await client.publish("news", "hello"), await client.publish("nobody", "x"))
        await client.publish("news", "stop")
        await task
        task = asyncio.create_task(worker(client))
        await asyncio.sleep(0.5)
        await client.lpush("jobs", "first")
        await task

        async def add(number):
            async with client.lock("lock"):
                value = int(await client.get("sum") or 0)
                await asyncio.sleep(0.01)
                await client.set("sum", value + number)

        await asyncio.gather(*map(add, range(5)))
        print(await client.get("sum"))
        async with client.pipeline() as pipe:
            await pipe.watch("sum")
            value = int(await pipe.get("sum"))
            await client.set("sum", 100)
            pipe.multi()
            pipe.set("sum", value + 1)
            try:
                await pipe.execute()
            except redis.WatchError as error:
                print(repr(error))
        await client.flushdb()
        print(await client.dbsize())
    raw = redis.from_url("redis://localhost:6379/1")
    await raw.set("k", "v")
    print(await raw.get("k"), await raw.type("k"))
    try:
        await redis.Redis(host="locahost").get("k")
    except redis.ConnectionError as error:
        print(error)


asyncio.run(main())

# output:
# <redis.asyncio.Redis(host=localhost,port=6379,db=0)> True
# True Ada 10
# None 0
# 1 6 5
# True ['1', '2', None]
# 3 ['1', '2', '3'] 1
# 2 {'name': 'Ada', 'age': '36'}
# 2 ['x', 'y']
# 2 [('bob', 1.0), ('ann', 3.0)]
# ['a', 'b', 'count', 'list', 'rank', 'set', 'user'] ['a']
# None 1
# [True, 2, '2']
# WRONGTYPE Operation against a key holding the wrong kind of value
# Invalid input of type: 'list'. Convert to a bytes, string, int or float first.
# {'type': 'subscribe', 'pattern': None, 'channel': 'news', 'data': 1}
# {'type': 'message', 'pattern': None, 'channel': 'news', 'data': 'hello'}
# 1 0
# {'type': 'message', 'pattern': None, 'channel': 'news', 'data': 'stop'}
# ('jobs', 'first')
# None
# 10
# WatchError('Watched variable changed.')
# 0
# b'v' b'string'
# Error -2 connecting to locahost:6379. Name or service not known.
