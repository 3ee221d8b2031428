"""A client of an in-page server that keeps data as Redis does. redis.asyncio has the client that is awaited."""

import time

from . import exceptions
from ._client import Client, ConnectionPool, Queued, Subscriptions
from .commands import encode
from .exceptions import *

__version__ = "7.1.0"
BlockingConnectionPool = ConnectionPool


class Redis(Client):
    """The client that blocks."""

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        """There is nothing to let go of."""

    def execute_command(self, name, *words, **options):
        return self.perform(name, [encode(word) for word in words])

    def pipeline(self, transaction=True, shard_hint=None):
        return Pipeline(self, transaction)

    def pubsub(self, **options):
        return PubSub(self, **options)

    def _wait_for(self, command, keys, timeout):
        keys = [keys] if isinstance(keys, (str, bytes)) else list(keys)
        end = time.monotonic() + timeout if timeout else None
        while True:
            for key in keys:
                value = self.execute_command(command, key)
                if value is not None:
                    return self.decode(encode(key)), value
            if end is not None and time.monotonic() >= end:
                return None
            time.sleep(0.01)

    def blpop(self, keys, timeout=0):
        return self._wait_for("LPOP", keys, timeout)

    def brpop(self, keys, timeout=0):
        return self._wait_for("RPOP", keys, timeout)

    def scan_iter(self, match=None, count=None, _type=None):
        yield from self.scan(match=match)[1]


StrictRedis = Redis


def from_url(url, **options):
    return Redis.from_url(url, **options)


class Pipeline(Queued):
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.reset()

    def execute_command(self, name, *words, **options):
        if self._at_once:
            return self._client.execute_command(name, *words)
        return self._queue(name, [encode(word) for word in words])

    def watch(self, *names):
        return self._watch(names)

    def unwatch(self):
        self._watched = {}
        self._at_once = False
        return True

    def execute(self, raise_on_error=True):
        return self._perform_all(raise_on_error)


class PubSub(Subscriptions):
    def subscribe(self, *names, **handlers):
        self._listen("subscribe", self.channels, self._client.server().subscribers, names, handlers)

    def psubscribe(self, *names, **handlers):
        self._listen("psubscribe", self.patterns, self._client.server().patterns, names, handlers)

    def unsubscribe(self, *names):
        self._leave("unsubscribe", self.channels, self._client.server().subscribers, names)

    def punsubscribe(self, *names):
        self._leave("punsubscribe", self.patterns, self._client.server().patterns, names)

    def close(self):
        self.unsubscribe()
        self.punsubscribe()
        self.messages.clear()

    def get_message(self, ignore_subscribe_messages=False, timeout=0.0):
        end = time.monotonic() + (timeout or 0)
        while not self.messages:
            if time.monotonic() >= end:
                return None
            time.sleep(0.01)
        return self._shown(self.messages.popleft(), ignore_subscribe_messages)

    def listen(self):
        while self.subscribed or self.messages:
            if not self.messages:
                time.sleep(0.01)
            elif (shown := self._shown(self.messages.popleft(), False)) is not None:
                yield shown
