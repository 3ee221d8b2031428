# cpython: skip redis is not in the oracle
# A rate limiter: counters that expire, what is left of them, and what takes the time away again.
import asyncio

import redis.asyncio as redis


async def allowed(client, name, limit, window):
    async with client.pipeline(transaction=True) as pipe:
        pipe.incr(f"rate:{name}")
        pipe.expire(f"rate:{name}", window, nx=True)
        count, _ = await pipe.execute()
    return count <= limit


async def main():
    async with redis.Redis(decode_responses=True) as client:
        print([await allowed(client, "ann", 3, 10) for _ in range(5)])
        print(await client.ttl("rate:ann"), await client.ttl("nobody"))
        await asyncio.sleep(10.1)
        print(await allowed(client, "ann", 3, 10), await client.get("rate:ann"))
        await client.setex("short", 1, "v")
        await client.psetex("shorter", 500, "v")
        print(await client.pttl("shorter") > 400, await client.persist("short"), await client.ttl("short"))
        await asyncio.sleep(1)
        print(await client.exists("short", "shorter"))
        await client.set("k", "v", ex=5)
        await client.set("k", "w")
        print(await client.ttl("k"), await client.set("k", "z", keepttl=True, get=True))
        print(await client.getex("k", ex=7), await client.ttl("k"), await client.getdel("k"), await client.get("k"))
        print(await client.incrbyfloat("f", 0.5), await client.incrby("n", 10), await client.decrby("n", 3))
        print(await client.append("s", "ab"), await client.append("s", "cd"), await client.strlen("s"))
        print(await client.getrange("s", 1, 2), await client.setrange("s", 1, "XY"), await client.get("s"))


asyncio.run(main())

# output:
# [True, True, True, False, False]
# 10 -2
# True 1
# True True -1
# 1
# -1 w
# z 7 z None
# 0.5 10 7
# 2 4 4
# bc 4 aXYd
