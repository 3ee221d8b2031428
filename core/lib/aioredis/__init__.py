"""aioredis: since its version 2 what redis.asyncio is, and create_redis() and create_redis_pool() of version 1."""

from redis.asyncio import *
from redis.asyncio import ConnectionPool, Lock, Pipeline, PubSub, Redis, StrictRedis, from_url
from redis.exceptions import *

__version__ = "2.0.1"


class _Redis1(Redis):
    """A client of version 1: closed without await, expiry and pipelines by other names."""

    closed = False

    def close(self):
        self.closed = True

    async def wait_closed(self):
        """There is nothing to wait for."""

    async def hmset_dict(self, key, *mappings, **fields):
        merged = {}
        for mapping in mappings:
            merged.update(mapping)
        return await self.hmset(key, {**merged, **fields})

    def multi_exec(self):
        return self.pipeline()

    async def execute(self, command, *words):
        return await self.execute_command(command.upper(), *words)

    async def set(self, key, value, *, expire=0, pexpire=0, exist=None, **options):
        exists = {None: {}, "SET_IF_EXIST": {"xx": True}, "SET_IF_NOT_EXIST": {"nx": True}}[exist]
        return await super().set(key, value, ex=expire or None, px=pexpire or None, **exists, **options)

    SET_IF_EXIST, SET_IF_NOT_EXIST = "SET_IF_EXIST", "SET_IF_NOT_EXIST"

    async def lrange(self, key, start, stop, *, encoding=None):
        return await super().lrange(key, start, stop)


async def create_redis(address, *, db=0, password=None, encoding=None, **options):
    from redis._client import parse_url

    if isinstance(address, str):
        found = parse_url(address)
    else:
        found = {"host": address[0], "port": address[1]}
    client = _Redis1(**{"db": db, **found}, decode_responses=encoding is not None)
    try:
        return await client
    except ConnectionError as error:
        raise OSError(str(error)) from error.__cause__


async def create_redis_pool(address, *, db=None, password=None, encoding=None, minsize=1, maxsize=10, **options):
    return await create_redis(address, db=db or 0, encoding=encoding)


async def create_pool(address, **options):
    return await create_redis_pool(address, **options)
