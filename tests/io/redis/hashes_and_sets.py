# cpython: skip redis is not in the oracle
# Lists, sets, hashes and sorted sets: the commands of every day and what they answer with.
import asyncio

import redis.asyncio as redis


async def main():
    async with redis.Redis(decode_responses=True) as r:
        await r.rpush("l", "a", "b", "c", "b")
        print(await r.llen("l"), await r.lindex("l", -1), await r.lrem("l", 1, "b"), await r.lrange("l", 0, -1))
        print(await r.linsert("l", "before", "c", "x"), await r.lset("l", 0, "A"), await r.rpoplpush("l", "m"))
        print(await r.ltrim("l", 0, 1), await r.lrange("l", 0, -1), await r.lpop("l", 2), await r.exists("l"))
        await r.sadd("s", 1, 2, 3)
        await r.sadd("t", 2, 3, 4)
        print(sorted(await r.sinter("s", "t")), sorted(await r.sunion("s", "t")), sorted(await r.sdiff("s", "t")))
        print(await r.sismember("s", 9), await r.smove("s", "t", 1), await r.scard("t"), await r.srem("t", 1, 7))
        await r.hset("h", mapping={"a": 1, "b": 2})
        print(await r.hget("h", "a"), await r.hmget("h", "a", "z"), await r.hincrby("h", "a", 4), await r.hlen("h"))
        print(await r.hkeys("h"), await r.hvals("h"), await r.hexists("h", "b"), await r.hdel("h", "b", "z"))
        print(await r.hsetnx("h", "a", 0), {k: v async for k, v in r.hscan_iter("h")})
        await r.zadd("z", {"a": 1, "b": 2, "c": 3})
        print(await r.zscore("z", "b"), await r.zrank("z", "c"), await r.zrevrank("z", "c"), await r.zcard("z"))
        print(await r.zincrby("z", 5, "a"), await r.zrevrange("z", 0, 1), await r.zrangebyscore("z", 2, 3))
        print(await r.zcount("z", "-inf", 3), await r.zrem("z", "a"), await r.zpopmin("z"))
        print(await r.rename("m", "mm"), await r.type("mm"), await r.type("none"))
        try:
            await r.rename("none", "x")
        except redis.ResponseError as error:
            print(error)
        try:
            await r.incr("h")
        except redis.ResponseError as error:
            print(error)


asyncio.run(main())

# output:
# 4 b 1 ['a', 'c', 'b']
# 4 True b
# True ['A', 'x'] ['A', 'x'] 0
# ['2', '3'] ['1', '2', '3', '4'] ['1']
# 0 True 4 1
# 1 ['1', None] 5 2
# ['a', 'b'] ['5', '2'] True 1
# 0 {'a': '5'}
# 2.0 2 0 3
# 6.0 ['a', 'c'] ['b', 'c']
# 2 1 [('b', 2.0)]
# True list none
# no such key
# WRONGTYPE Operation against a key holding the wrong kind of value
