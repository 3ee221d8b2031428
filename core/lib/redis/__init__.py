"""A client of an in-page server that keeps data as Redis does. redis.asyncio has the client that is awaited."""

import threading
import time
import uuid

from . import exceptions
from ._client import Client, ConnectionPool, LockBase, Queued, Subscriptions, after_last, list_of
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
        return self.perform(name, [encode(word) for word in words], options)

    def pipeline(self, transaction=True, shard_hint=None):
        return Pipeline(self, transaction)

    def pubsub(self, **options):
        return PubSub(self, **options)

    def transaction(self, func, *watches, shard_hint=None, value_from_callable=False, watch_delay=None):
        with self.pipeline() as pipe:
            while True:
                try:
                    if watches:
                        pipe.watch(*watches)
                    value = func(pipe)
                    answers = pipe.execute()
                    return value if value_from_callable else answers
                except exceptions.WatchError:
                    if watch_delay:
                        time.sleep(watch_delay)

    def lock(self, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None, lock_class=None,
             thread_local=True, raise_on_release_error=True):
        return (lock_class or Lock)(self, name, timeout, sleep, blocking, blocking_timeout, thread_local,
                                    raise_on_release_error)

    def __contains__(self, name):
        return self.exists(name) > 0

    def __getitem__(self, name):
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value

    def __setitem__(self, name, value):
        self.set(name, value)

    def __delitem__(self, name):
        self.delete(name)

    def _wait(self, attempt, timeout):
        end = time.monotonic() + timeout if timeout else None
        while (found := attempt()) is None:
            if end is not None and time.monotonic() >= end:
                return None
            time.sleep(0.01)
        return found

    def _first(self, command, keys, timeout):
        def attempt():
            for key in list_of(keys):
                if value := self.execute_command(command, key):
                    return self.decode(encode(key)), value

        return self._wait(attempt, timeout)

    def blpop(self, keys, timeout=0):
        return self._first("LPOP", keys, timeout)

    def brpop(self, keys, timeout=0):
        return self._first("RPOP", keys, timeout)

    def bzpopmin(self, keys, timeout=0):
        found = self._first("ZPOPMIN", keys, timeout)
        return found and (found[0], *found[1][0])

    def bzpopmax(self, keys, timeout=0):
        found = self._first("ZPOPMAX", keys, timeout)
        return found and (found[0], *found[1][0])

    def blmove(self, first_list, second_list, timeout, src="LEFT", dest="RIGHT"):
        return self._wait(lambda: self.lmove(first_list, second_list, src, dest), timeout)

    def brpoplpush(self, src, dst, timeout=0):
        return self._wait(lambda: self.rpoplpush(src, dst), timeout)

    def _blocking(self, command, words, streams, block):
        streams = after_last(self, streams)

        def attempt():
            return self.execute_command(command, *words, *streams.keys(), *streams.values()) or None

        return (attempt() if block is None else self._wait(attempt, block / 1000)) or []

    def scan_iter(self, match=None, count=None, _type=None):
        yield from self.scan(match=match, _type=_type)[1]

    def sscan_iter(self, name, match=None, count=None):
        yield from self.sscan(name, match=match)[1]

    def hscan_iter(self, name, match=None, count=None, no_values=None):
        yield from self.hscan(name, match=match)[1].items()

    def zscan_iter(self, name, match=None, count=None, score_cast_func=float):
        yield from self.zscan(name, match=match)[1]


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
            return self._client.execute_command(name, *words, **options)
        return self._queue(name, words, options)

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

    def run_in_thread(self, sleep_time=0.0, daemon=False, exception_handler=None):
        """A thread that takes the messages; all of them need handlers."""
        for known in self.channels, self.patterns:
            for name, handler in known.items():
                if handler is None:
                    what = "Channel" if known is self.channels else "Pattern"
                    raise exceptions.PubSubError(f"{what}: '{name}' has no handler registered")
        thread = PubSubWorkerThread(self, sleep_time, daemon, exception_handler)
        thread.start()
        return thread


class PubSubWorkerThread(threading.Thread):
    def __init__(self, pubsub, sleep_time, daemon=False, exception_handler=None):
        super().__init__()
        self.daemon = daemon
        self._pubsub, self._sleep_time, self._handler = pubsub, sleep_time, exception_handler
        self._running = threading.Event()

    def run(self):
        if self._running.is_set():
            return
        self._running.set()
        while self._running.is_set():
            try:
                self._pubsub.get_message(ignore_subscribe_messages=True, timeout=self._sleep_time or 0.01)
            except BaseException as error:
                if self._handler is None:
                    raise
                self._handler(error, self._pubsub, self)
        self._pubsub.close()

    def stop(self):
        self._running.clear()


class Lock(LockBase):
    """`with redis.lock("name"): ...`"""

    def __enter__(self):
        if self.acquire():
            return self
        raise exceptions.LockError("Unable to acquire lock within the time specified", lock_name=self.name)

    def __exit__(self, *exc):
        try:
            self.release()
        except exceptions.LockError:
            if self.raise_on_release_error:
                raise

    def acquire(self, sleep=None, blocking=None, blocking_timeout=None, token=None):
        sleep = self.sleep if sleep is None else sleep
        limit = self.blocking_timeout if blocking_timeout is None else blocking_timeout
        end = None if limit is None else time.monotonic() + limit
        token = token or uuid.uuid1().hex
        while True:
            if self.redis.set(self.name, token, nx=True, px=int(self.timeout * 1000) if self.timeout else None):
                self._token = token
                return True
            if not (self.blocking if blocking is None else blocking):
                return False
            if end is not None and time.monotonic() + sleep > end:
                return False
            time.sleep(sleep)

    def locked(self):
        return self.redis.get(self.name) is not None

    def owned(self):
        return self._is_ours(self.redis.get(self.name))

    def release(self):
        self._held("release")
        owned, self._token = self.owned(), None
        if not owned:
            raise self._lost("release")
        self.redis.delete(self.name)

    def extend(self, additional_time, replace_ttl=False):
        self._held("extend")
        if not self.owned():
            raise self._lost("extend")
        left = 0 if replace_ttl else max(0, self.redis.pttl(self.name))
        return self.redis.pexpire(self.name, left + int(additional_time * 1000))

    def reacquire(self):
        self._held("reacquire")
        if not self.owned():
            raise self._lost("reacquire")
        return self.redis.pexpire(self.name, int(self.timeout * 1000))
