"""Values of keys, one at a time

`async for` over a class with `__anext__`: each value comes from the server when it is asked for.
"""
import asyncio

from aioredis import create_redis


class OneByOne:
    def __init__(self, redis, keys):
        self.redis = redis
        self.keys = iter(keys)

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            key = next(self.keys)
        except StopIteration:
            raise StopAsyncIteration from None
        return await self.redis.get(key)


async def main():
    redis = await create_redis(("localhost", 6379))
    keys = ["Africa", "Asia", "Europe"]
    for number, key in enumerate(keys, 1):
        await redis.set(key, f"value {number}")
    async for value in OneByOne(redis, keys):
        print(value)
    redis.close()
    await redis.wait_closed()


asyncio.run(main())
