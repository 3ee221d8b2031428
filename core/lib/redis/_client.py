"""What both clients share: the way to the server, and replies as the caller wants them."""

from _redis_server import ServerError, Status, server_at

from . import exceptions
from .commands import Commands, encode, shape


def parse_url(url):
    from urllib.parse import unquote, urlsplit

    parts = urlsplit(url)
    if parts.scheme not in ("redis", "rediss", "unix"):
        raise ValueError(
            "Redis URL must specify one of the following schemes (redis://, rediss://, unix://)"
        )
    found = {"host": parts.hostname or "localhost", "port": parts.port or 6379}
    if parts.path.strip("/").isdecimal():
        found["db"] = int(parts.path.strip("/"))
    if parts.password:
        found["password"] = unquote(parts.password)
    return found


class Client(Commands):
    def __init__(self, host="localhost", port=6379, db=0, password=None, *, encoding="utf-8",
                 encoding_errors="strict", decode_responses=False, connection_pool=None, **options):
        if connection_pool is not None:
            found = connection_pool.connection_kwargs
            host, port, db = found.get("host", host), found.get("port", port), found.get("db", db)
            decode_responses = found.get("decode_responses", decode_responses)
        self.host, self.port, self.db = host, port, db
        self.decode_responses = decode_responses
        self.encoding = encoding
        self.encoding_errors = encoding_errors
        self.connection_pool = connection_pool or ConnectionPool(host=host, port=port, db=db)

    @classmethod
    def from_url(cls, url, **options):
        return cls(**{**parse_url(url), **options})

    @classmethod
    def from_pool(cls, connection_pool):
        return cls(connection_pool=connection_pool)

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__name__}(host={self.host},port={self.port},db={self.db})>"

    def server(self):
        try:
            return server_at(self.host, self.port)
        except OSError as error:
            text = f"Error {error.errno} connecting to {self.host}:{self.port}. {error.strerror}."
            raise exceptions.ConnectionError(text) from error

    def database(self):
        return self.server().database(self.db)

    def perform(self, name, words, options):
        """The server's reply to a command, as the caller wants it."""
        if name == "SELECT":
            self.db = int(words[0])
        try:
            reply = self.database().execute(name, *words)
        except ServerError as error:
            raise exceptions.ResponseError(str(error)) from None
        return shape(name, words, self.decode(reply), options)

    def decode(self, reply):
        if isinstance(reply, Status):
            return str(reply) if self.decode_responses or reply in ("OK", "PONG") else reply.encode()
        if isinstance(reply, bytes) and self.decode_responses:
            return reply.decode(self.encoding, self.encoding_errors)
        if isinstance(reply, list):
            return [self.decode(each) for each in reply]
        return reply


def after_last(client, streams):
    """The ids that XREAD is to look behind, with the last one for "$"."""
    return {key: client.perform("XLAST", [encode(key)], {}) if at in ("$", b"$") else at for key, at in streams.items()}


def list_of(keys):
    return [keys] if isinstance(keys, (str, bytes)) else list(keys)


# What the errors of a lock say, where it is not (any more) this one's.
_unlocked = {"release": "Cannot release a lock that's not owned or is already unlocked.",
             "extend": "Cannot extend an unlocked lock", "reacquire": "Cannot reacquire an unlocked lock"}


class LockBase:
    """A lock that all clients of the server share: a key with the token of whom it belongs to."""

    def __init__(self, redis, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None, thread_local=True,
                 raise_on_release_error=True):
        if sleep <= 0:
            raise ValueError("'sleep' must be positive")
        self.redis, self.name, self.timeout, self.sleep = redis, name, timeout, sleep
        self.blocking, self.blocking_timeout = blocking, blocking_timeout
        self.raise_on_release_error = raise_on_release_error
        self._token = None

    def _held(self, what):
        if self._token is None:
            raise exceptions.LockError(_unlocked[what], lock_name=self.name)
        if what != "release" and self.timeout is None:
            raise exceptions.LockError(f"Cannot {what} a lock with no timeout", lock_name=self.name)

    def _is_ours(self, value):
        return self._token is not None and value in (self._token, self._token.encode())

    def _lost(self, what):
        return exceptions.LockNotOwnedError(f"Cannot {what} a lock that's no longer owned", lock_name=self.name)


class ConnectionPool:
    """Where a client's server is."""

    def __init__(self, connection_class=None, max_connections=None, **connection_kwargs):
        self.connection_kwargs = connection_kwargs
        self.max_connections = max_connections

    @classmethod
    def from_url(cls, url, **options):
        return cls(**{**parse_url(url), **options})

    def disconnect(self, inuse_connections=True):
        return _nothing()

    close = aclose = disconnect


class _nothing:
    """May be awaited, or not."""

    def __await__(self):
        return None
        yield


class Queued(Commands):
    """The commands of a pipeline, until execute()."""

    def __init__(self, client, transaction=True):
        self._client = client
        self._transaction = transaction
        self.reset()

    def __len__(self):
        return len(self.command_stack)

    def __bool__(self):
        return True

    def reset(self):
        self.command_stack = []
        self._watched = {}
        self._at_once = False

    def _queue(self, name, words, options):
        self.command_stack.append((name, [encode(word) for word in words], options))
        return self

    def multi(self):
        self._at_once = False

    def _watch(self, names):
        database = self._client.database()
        for name in names:
            self._watched[encode(name)] = database.version(encode(name))
        self._at_once = True
        return True

    def _perform_all(self, raise_on_error):
        stack, watched = self.command_stack, self._watched
        self.reset()
        database = self._client.database()
        if any(database.version(key) != version for key, version in watched.items()):
            raise exceptions.WatchError("Watched variable changed.")
        answers = []
        for name, words, options in stack:
            try:
                answers.append(self._client.perform(name, words, options))
            except exceptions.ResponseError as error:
                answers.append(error)
        for number, ((name, words, _), answer) in enumerate(zip(stack, answers), 1):
            if raise_on_error and isinstance(answer, Exception):
                text = b" ".join([name.encode(), *words]).decode("utf-8", "replace")
                raise exceptions.ResponseError(f"Command # {number} ({text}) of pipeline caused error: {answer}")
        return answers


class Subscriptions:
    """What a client listens to; messages as dictionaries in `self.messages`."""

    def __init__(self, client, ignore_subscribe_messages=False):
        from collections import deque

        self._client = client
        self._ignores = ignore_subscribe_messages
        self.channels = {}
        self.patterns = {}
        self.messages = deque()

    @property
    def subscribed(self):
        return bool(self.channels or self.patterns)

    def _listen(self, kind, known, registry, names, handlers):
        for name, handler in [*((name, None) for name in names), *handlers.items()]:
            key = encode(name)
            shown = self._client.decode(key)
            if shown not in known:
                registry.setdefault(key, []).append(self._told)
            known[shown] = handler
            self._arrived(kind, None, key, self._count())

    def _leave(self, kind, known, registry, names):
        for key in [encode(name) for name in names or list(known)]:
            if known.pop(self._client.decode(key), self) is not self:
                registry[key].remove(self._told)
                if not registry[key]:
                    del registry[key]
            self._arrived(kind, None, key, self._count())

    def _count(self):
        return len(self.channels) + len(self.patterns)

    def _told(self, kind, pattern, channel, message):
        self._arrived(kind.decode(), pattern, channel, message)

    def _arrived(self, kind, pattern, channel, data):
        decode = self._client.decode
        message = {"type": kind, "pattern": decode(pattern), "channel": decode(channel), "data": decode(data)}
        self.messages.append(message)
        self._wake()

    def _wake(self):
        """There is a message."""

    def _shown(self, message, ignores):
        """The message, or None where it is not wanted or has a handler of its own."""
        if message["type"].endswith("subscribe"):
            return None if ignores or self._ignores else message
        key = message["pattern"] if message["pattern"] is not None else message["channel"]
        handler = (self.patterns if message["pattern"] is not None else self.channels).get(key)
        if handler is None:
            return message
        handler(message)
        return None
