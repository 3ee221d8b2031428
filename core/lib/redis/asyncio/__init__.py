"""The client that is awaited."""

import asyncio
import uuid

from .. import exceptions
from .._client import Client, ConnectionPool, LockBase, Queued, Subscriptions, after_last, list_of
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
        return self.perform(name, words, options)

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

    async def _wait(self, attempt, keys, timeout):
        loop = asyncio.get_running_loop()
        end = loop.time() + timeout if timeout else None
        server = self.server()
        while True:
            found = await attempt()
            if found is not None:
                return found
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

    async def _first(self, command, keys, timeout):
        async def attempt():
            for key in list_of(keys):
                if value := await self.execute_command(command, key):
                    return self.decode(encode(key)), value

        return await self._wait(attempt, list_of(keys), timeout)

    async def blpop(self, keys, timeout=0):
        return await self._first("LPOP", keys, timeout)

    async def brpop(self, keys, timeout=0):
        return await self._first("RPOP", keys, timeout)

    async def bzpopmin(self, keys, timeout=0):
        found = await self._first("ZPOPMIN", keys, timeout)
        return found and (found[0], *found[1][0])

    async def bzpopmax(self, keys, timeout=0):
        found = await self._first("ZPOPMAX", keys, timeout)
        return found and (found[0], *found[1][0])

    async def blmove(self, first_list, second_list, timeout, src="LEFT", dest="RIGHT"):
        return await self._wait(lambda: self.lmove(first_list, second_list, src, dest), [first_list], timeout)

    async def brpoplpush(self, src, dst, timeout=0):
        return await self._wait(lambda: self.rpoplpush(src, dst), [src], timeout)

    async def _blocking(self, command, words, streams, block):
        streams = after_last(self, streams)

        async def attempt():
            return await self.execute_command(command, *words, *streams.keys(), *streams.values()) or None

        return (await attempt() if block is None else await self._wait(attempt, streams, block / 1000)) or []

    async def scan_iter(self, match=None, count=None, _type=None):
        for key in (await self.scan(match=match, _type=_type))[1]:
            yield key

    async def sscan_iter(self, name, match=None, count=None):
        for member in (await self.sscan(name, match=match))[1]:
            yield member

    async def hscan_iter(self, name, match=None, count=None, no_values=None):
        for pair in (await self.hscan(name, match=match))[1].items():
            yield pair

    async def zscan_iter(self, name, match=None, count=None, score_cast_func=float):
        for pair in (await self.zscan(name, match=match))[1]:
            yield pair

    def lock(self, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None, lock_class=None,
             thread_local=True, raise_on_release_error=True):
        return (lock_class or Lock)(self, name, timeout, sleep, blocking, blocking_timeout, thread_local,
                                    raise_on_release_error)


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
            return self._client.execute_command(name, *words, **options)
        return self._queue(name, words, options)

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


class Lock(LockBase):
    """`async with redis.lock("name"): ...`"""

    async def __aenter__(self):
        if await self.acquire():
            return self
        raise exceptions.LockError("Unable to acquire lock within the time specified")

    async def __aexit__(self, *exc):
        try:
            await self.release()
        except exceptions.LockError:
            if self.raise_on_release_error:
                raise

    async def acquire(self, blocking=None, blocking_timeout=None, token=None):
        loop = asyncio.get_running_loop()
        limit = self.blocking_timeout if blocking_timeout is None else blocking_timeout
        end = None if limit is None else loop.time() + limit
        token = token or uuid.uuid1().hex
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
        return await self.redis.get(self.name) is not None

    async def owned(self):
        return self._is_ours(await self.redis.get(self.name))

    async def release(self):
        self._held("release")
        owned = await self.owned()
        self._token = None
        if not owned:
            raise self._lost("release")
        await self.redis.delete(self.name)

    async def extend(self, additional_time, replace_ttl=False):
        self._held("extend")
        if not await self.owned():
            raise self._lost("extend")
        left = 0 if replace_ttl else max(0, await self.redis.pttl(self.name))
        return await self.redis.pexpire(self.name, left + int(additional_time * 1000))

    async def reacquire(self):
        self._held("reacquire")
        if not await self.owned():
            raise self._lost("reacquire")
        return await self.redis.pexpire(self.name, int(self.timeout * 1000))
