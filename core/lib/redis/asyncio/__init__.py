"""The client that is awaited."""

import asyncio
import uuid

from .. import exceptions
from .._client import Client, ConnectionPool, Queued, Subscriptions
from ..commands import encode
from ..exceptions import *

BlockingConnectionPool = ConnectionPool


class Redis(Client):
    """`async with Redis(decode_responses=True) as redis: await redis.get("key")`"""

    def __await__(self):
        return self.initialize().__await__()

    async def initialize(self):
        self.server()
        return self

    async def __aenter__(self):
        return await self.initialize()

    async def __aexit__(self, *exc):
        await self.aclose()

    async def aclose(self, close_connection_pool=None):
        await asyncio.sleep(0)

    close = aclose

    async def execute_command(self, name, *words, **options):
        words = [encode(word) for word in words]
        self.server()
        # The way to the server and back.
        await asyncio.sleep(0)
        return self.perform(name, words)

    def pipeline(self, transaction=True, shard_hint=None):
        return Pipeline(self, transaction)

    def pubsub(self, **options):
        return PubSub(self, **options)

    async def transaction(self, func, *watches, shard_hint=None, value_from_callable=False, watch_delay=None):
        async with self.pipeline() as pipe:
            while True:
                try:
                    if watches:
                        await pipe.watch(*watches)
                    value = func(pipe)
                    if hasattr(value, "__await__"):
                        value = await value
                    answers = await pipe.execute()
                    return value if value_from_callable else answers
                except exceptions.WatchError:
                    if watch_delay:
                        await asyncio.sleep(watch_delay)

    async def _wait_for(self, command, keys, timeout):
        keys = [keys] if isinstance(keys, (str, bytes)) else list(keys)
        loop = asyncio.get_running_loop()
        end = loop.time() + timeout if timeout else None
        server = self.server()
        while True:
            for key in keys:
                value = await self.execute_command(command, key)
                if value is not None:
                    return self.decode(encode(key)), value
            future = loop.create_future()

            def wake():
                if not future.done():
                    future.set_result(None)

            places = [(self.db, encode(key)) for key in keys]
            for place in places:
                server.waiting.setdefault(place, []).append(wake)
            try:
                async with asyncio.timeout_at(end):
                    await future
            except asyncio.TimeoutError:
                return None
            finally:
                for place in places:
                    if wake in server.waiting.get(place, ()):
                        server.waiting[place].remove(wake)
                    if not server.waiting.get(place, True):
                        del server.waiting[place]

    async def blpop(self, keys, timeout=0):
        return await self._wait_for("LPOP", keys, timeout)

    async def brpop(self, keys, timeout=0):
        return await self._wait_for("RPOP", keys, timeout)

    async def _scan(self, command, name, match):
        words = ([] if name is None else [name]) + [0] + (["MATCH", match] if match is not None else [])
        return (await self.execute_command(command, *words))[1]

    async def scan_iter(self, match=None, count=None, _type=None):
        for key in await self._scan("SCAN", None, match):
            yield key

    async def sscan_iter(self, name, match=None, count=None):
        for member in await self._scan("SSCAN", name, match):
            yield member

    async def hscan_iter(self, name, match=None, count=None):
        for pair in (await self._scan("HSCAN", name, match)).items():
            yield pair

    def lock(self, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None, **options):
        return Lock(self, name, timeout, sleep, blocking, blocking_timeout)


StrictRedis = Redis


def from_url(url, **options):
    return Redis.from_url(url, **options)


class Pipeline(Queued):
    """Commands that are sent together; awaited at execute(), or at once between watch() and multi()."""

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.reset()

    def __await__(self):
        return self._itself().__await__()

    async def _itself(self):
        return self

    def execute_command(self, name, *words, **options):
        if self._at_once:
            return self._client.execute_command(name, *words)
        return self._queue(name, [encode(word) for word in words])

    async def watch(self, *names):
        await asyncio.sleep(0)
        return self._watch(names)

    async def unwatch(self):
        self._watched = {}
        self._at_once = False
        return True

    async def execute(self, raise_on_error=True):
        await asyncio.sleep(0)
        return self._perform_all(raise_on_error)


class PubSub(Subscriptions):
    """`async for message in pubsub.listen()`"""

    def __init__(self, client, **options):
        super().__init__(client, **options)
        self._waiter = None

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self.aclose()

    def _wake(self):
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    async def subscribe(self, *names, **handlers):
        self._listen("subscribe", self.channels, self._client.server().subscribers, names, handlers)

    async def psubscribe(self, *names, **handlers):
        self._listen("psubscribe", self.patterns, self._client.server().patterns, names, handlers)

    async def unsubscribe(self, *names):
        self._leave("unsubscribe", self.channels, self._client.server().subscribers, names)

    async def punsubscribe(self, *names):
        self._leave("punsubscribe", self.patterns, self._client.server().patterns, names)

    async def aclose(self):
        await self.unsubscribe()
        await self.punsubscribe()
        self.messages.clear()

    close = reset = aclose

    async def _next(self, timeout):
        if not self.messages:
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(timeout):
                    await self._waiter
            except asyncio.TimeoutError:
                return None
            finally:
                self._waiter = None
        return self.messages.popleft() if self.messages else None

    async def get_message(self, ignore_subscribe_messages=False, timeout=0.0):
        if not self.messages and timeout == 0:
            await asyncio.sleep(0)
            return None
        message = await self._next(timeout)
        return None if message is None else self._shown(message, ignore_subscribe_messages)

    async def listen(self):
        while self.subscribed or self.messages:
            message = await self._next(None)
            if message is not None and (shown := self._shown(message, False)) is not None:
                yield shown

    async def run(self, *, exception_handler=None, poll_timeout=1.0):
        async for _ in self.listen():
            pass


class Lock:
    """A lock that all clients of the server share."""

    def __init__(self, redis, name, timeout, sleep, blocking, blocking_timeout):
        self.redis = redis
        self.name = name
        self.timeout = timeout
        self.sleep = sleep
        self.blocking = blocking
        self.blocking_timeout = blocking_timeout
        self._token = None

    async def __aenter__(self):
        if await self.acquire():
            return self
        raise exceptions.LockError("Unable to acquire lock within the time specified")

    async def __aexit__(self, *exc):
        await self.release()

    async def acquire(self, blocking=None, blocking_timeout=None, token=None):
        loop = asyncio.get_running_loop()
        limit = self.blocking_timeout if blocking_timeout is None else blocking_timeout
        end = None if limit is None else loop.time() + limit
        token = token or uuid.uuid4().hex
        while True:
            lifetime = int(self.timeout * 1000) if self.timeout else None
            if await self.redis.set(self.name, token, nx=True, px=lifetime):
                self._token = token
                return True
            if not (self.blocking if blocking is None else blocking):
                return False
            if end is not None and loop.time() + self.sleep > end:
                return False
            await asyncio.sleep(self.sleep)

    async def locked(self):
        return await self.redis.exists(self.name) > 0

    async def owned(self):
        value = await self.redis.get(self.name)
        return self._token is not None and value in (self._token, self._token.encode())

    async def release(self):
        if self._token is None:
            raise exceptions.LockError("Cannot release an unlocked lock")
        owned = await self.owned()
        self._token = None
        if not owned:
            raise exceptions.LockNotOwnedError("Cannot release a lock that's no longer owned")
        await self.redis.delete(self.name)
