"""Values of keys from a generator

The same as a class with `__anext__`, in four lines: an asynchronous generator.
"""
import asyncio

from aioredis import create_redis


async def one_by_one(redis, keys):
    for key in keys:
        yield await redis.get(key)


async def main():
    redis = await create_redis(("localhost", 6379))
    keys = ["Africa", "Asia", "Europe"]
    for number, key in enumerate(keys, 1):
        await redis.set(key, f"value {number}")
    async for value in one_by_one(redis, keys):
        print(value)
    redis.close()
    await redis.wait_closed()


asyncio.run(main())
