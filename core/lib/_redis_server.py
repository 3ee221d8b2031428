"""An in-page server that keeps data as Redis does: one for each address, shared by all clients of the program.

Replies are as Redis's: int, bytes, None, lists of them, Status for a simple word; ServerError for an error.
"""

import fnmatch
import random
import time

from _redis_more import MoreCommands, Stream


class ServerError(Exception):
    """What the server answers to a command that it cannot carry out."""


class Status(str):
    """A word of the server's own: OK, PONG."""


OK = Status("OK")
_WRONG_TYPE = "WRONGTYPE Operation against a key holding the wrong kind of value"
_known_hosts = ("localhost", "127.0.0.1", "::1", "redis", "0.0.0.0")
_servers = {}


def server_at(host, port):
    """The server of that address; OSError where none can be."""
    if host not in _known_hosts:
        import socket

        raise socket.gaierror(-2, "Name or service not known")
    return _servers.setdefault(port, Server())


class Server:
    def __init__(self):
        self._databases = {}
        self.subscribers = {}  # channel -> [callbacks]; patterns in `patterns`
        self.patterns = {}
        self.waiting = {}  # (database, key) -> [callbacks], told once when there is something in the list
        self.client_name = None
        self.settings = {b"maxmemory": b"0", b"save": b"", b"appendonly": b"no", b"databases": b"16"}
        self.versions = {}  # (database, key) -> how often it was changed: WATCH looks at it

    def database(self, number):
        return self._databases.setdefault(number, Database(self, number))

    def publish(self, channel, message):
        count = 0
        for told in list(self.subscribers.get(channel, ())):
            told(b"message", None, channel, message)
            count += 1
        for pattern, listeners in list(self.patterns.items()):
            if fnmatch.fnmatchcase(channel.decode("latin1"), pattern.decode("latin1")):
                for told in list(listeners):
                    told(b"pmessage", pattern, channel, message)
                    count += 1
        return count

    def flush(self):
        for database in self._databases.values():
            database.clear()


def _integer(value):
    try:
        return int(value)
    except ValueError:
        raise ServerError("value is not an integer or out of range") from None


def _number(value):
    try:
        return float(value)
    except ValueError:
        raise ServerError("value is not a valid float") from None


def _shortest(value):
    return (repr(value) if value != int(value) else str(int(value))).encode()


class Database(MoreCommands):
    """The keys of one number. A command is a method `do_name(*arguments)`, all bytes."""

    OK = OK
    integer, number = staticmethod(_integer), staticmethod(_number)

    def __init__(self, server, number):
        self._server = server
        self._number = number
        self._values = {}  # bytes -> bytes, list, set, dict (hash) or Sorted
        self._ends = {}  # bytes -> second of the wall clock

    def clear(self):
        for key in self._values:
            self._changed(key)
        self._values.clear()
        self._ends.clear()

    def execute(self, name, *args):
        do = getattr(self, f"do_{name.lower().replace(' ', '_')}", None)
        if do is None:
            shown = "".join(f"'{arg.decode('latin1')}' " for arg in args)
            raise ServerError(f"unknown command '{name}', with args beginning with: {shown}")
        try:
            return do(*args)
        except TypeError as error:
            if "argument" in str(error):
                raise ServerError(f"wrong number of arguments for '{name.lower()}' command") from None
            raise

    def fail(self, message):
        raise ServerError(message)

    def _tell(self, key):
        """Whoever waits for the key."""
        for told in self._server.waiting.pop((self._number, key), ()):
            told()

    def _changed(self, key):
        place = self._number, key
        self._server.versions[place] = self._server.versions.get(place, 0) + 1

    def version(self, key):
        self._live(key)
        return self._server.versions.get((self._number, key), 0)

    def _live(self, key):
        end = self._ends.get(key)
        if end is not None and end <= time.time():
            del self._ends[key]
            self._values.pop(key, None)
            self._changed(key)
        return key in self._values

    def _get(self, key, kind, default=None):
        if not self._live(key):
            return default
        value = self._values[key]
        if type(value) is not kind:
            raise ServerError(_WRONG_TYPE)
        return value

    def _open(self, key, kind):
        """The value, made where there is none."""
        value = self._get(key, kind)
        if value is None:
            value = self._values[key] = kind()
        self._changed(key)
        return value

    def _drop_empty(self, key):
        self._changed(key)
        if not self._values.get(key, True):  # a stream stays
            del self._values[key]
            self._ends.pop(key, None)

    def _put(self, key, value):
        self._values[key] = value
        self._changed(key)

    # -- of the server

    def do_ping(self, message=None):
        return Status("PONG") if message is None else message

    def do_echo(self, message):
        return message

    def do_auth(self, *args):
        return OK

    def do_select(self, number):
        return OK

    def do_client(self, what, *args):
        if what.upper() == b"SETNAME":
            self._server.client_name = args[0]
        if what.upper() == b"GETNAME":
            return self._server.client_name
        return 1 if what.upper() == b"ID" else OK

    def do_config(self, what, *args):
        known = self._server.settings
        if what.upper() == b"SET":
            known.update(zip(args[::2], args[1::2]))
            return OK
        if what.upper() != b"GET":
            return OK
        found = [name for pattern in args for name in known if fnmatch.fnmatchcase(name.decode(), pattern.decode())]
        return [part for name in found for part in (name, known[name])]

    def do_dbsize(self):
        return len(self.do_keys(b"*"))

    def do_flushdb(self, *args):
        self.clear()
        return OK

    def do_flushall(self, *args):
        self._server.flush()
        return OK

    def do_time(self):
        now = time.time()
        return [str(int(now)).encode(), str(int(now % 1 * 1e6)).encode()]

    def do_info(self, *args):
        return f"# Server\r\nredis_version:7.4.0\r\nredis_mode:standalone\r\nos:Fermata\r\n# Keyspace\r\ndb{self._number}:keys={self.do_dbsize()}\r\n".encode()

    def do_publish(self, channel, message):
        return self._server.publish(channel, message)

    def do_pubsub_channels(self, pattern=b"*"):
        text = pattern.decode("latin1")
        subscribed = [name for name, listeners in self._server.subscribers.items() if listeners]
        return [name for name in subscribed if fnmatch.fnmatchcase(name.decode("latin1"), text)]

    def do_pubsub_numpat(self):
        return sum(bool(listeners) for listeners in self._server.patterns.values())

    def do_pubsub_numsub(self, *channels):
        return [each for name in channels for each in (name, len(self._server.subscribers.get(name, ())))]

    # -- of keys

    def do_del(self, *keys):
        count = 0
        for key in keys:
            if self._live(key):
                del self._values[key]
                self._ends.pop(key, None)
                self._changed(key)
                count += 1
        return count

    do_unlink = do_del

    def do_exists(self, *keys):
        return sum(self._live(key) for key in keys)

    def do_keys(self, pattern):
        text = pattern.decode("latin1")
        return [key for key in list(self._values) if self._live(key) and fnmatch.fnmatchcase(key.decode("latin1"), text)]

    def do_scan(self, cursor, *options):
        words = _options(options)
        found = self.do_keys(words.get(b"MATCH", b"*"))
        if b"TYPE" in words:
            found = [key for key in found if self.do_type(key) == words[b"TYPE"].decode().lower()]
        return [b"0", found]

    def _matching(self, names, options):
        pattern = _options(options).get(b"MATCH", b"*").decode("latin1")
        return [name for name in names if fnmatch.fnmatchcase(name.decode("latin1"), pattern)]

    def do_type(self, key):
        kinds = {bytes: "string", list: "list", set: "set", dict: "hash", Sorted: "zset", Stream: "stream"}
        return Status(kinds[type(self._values[key])] if self._live(key) else "none")

    def do_rename(self, key, new):
        if not self._live(key):
            raise ServerError("no such key")
        self.do_del(new)
        self._put(new, self._values.pop(key))
        self._changed(key)
        if key in self._ends:
            self._ends[new] = self._ends.pop(key)
        return OK

    def do_randomkey(self):
        keys = self.do_keys(b"*")
        return random.choice(keys) if keys else None

    def _end_at(self, key, end, options):
        if not self._live(key):
            return 0
        words, before = [option.upper() for option in options], self._ends.get(key)
        # A key without an end is taken as one that ends never.
        if (
            b"NX" in words and before is not None
            or b"XX" in words and before is None
            or b"GT" in words and (before is None or end <= before)
            or b"LT" in words and before is not None and end >= before
        ):
            return 0
        self._ends[key] = end
        self._live(key)
        return 1

    def do_expire(self, key, seconds, *options):
        return self._end_at(key, time.time() + _integer(seconds), options)

    def do_pexpire(self, key, milliseconds, *options):
        return self._end_at(key, time.time() + _integer(milliseconds) / 1000, options)

    def do_expireat(self, key, when, *options):
        return self._end_at(key, _integer(when), options)

    def do_pttl(self, key):
        if not self._live(key):
            return -2
        return -1 if key not in self._ends else round((self._ends[key] - time.time()) * 1000)

    def do_ttl(self, key):
        left = self.do_pttl(key)
        return left if left < 0 else (left + 500) // 1000

    def do_persist(self, key):
        return int(self._live(key) and self._ends.pop(key, None) is not None)

    # -- strings

    def do_get(self, key):
        return self._get(key, bytes)

    def do_set(self, key, value, *options):
        words = [option.upper() for option in options]
        is_there = self._live(key)
        before = self._get(key, bytes) if b"GET" in words else None
        if b"NX" in words and is_there or b"XX" in words and not is_there:
            return before
        self._put(key, value)
        if b"KEEPTTL" not in words:
            self._ends.pop(key, None)
        for word, unit in ((b"EX", 1), (b"PX", 1000)):
            if word in words:
                amount = _integer(options[words.index(word) + 1])
                if amount <= 0:
                    raise ServerError("invalid expire time in 'set' command")
                self._ends[key] = time.time() + amount / unit
        for word, unit in ((b"EXAT", 1), (b"PXAT", 1000)):
            if word in words:
                self._ends[key] = _integer(options[words.index(word) + 1]) / unit
        return before if b"GET" in words else OK

    def do_setex(self, key, seconds, value):
        return self.do_set(key, value, b"EX", seconds)

    def do_psetex(self, key, milliseconds, value):
        return self.do_set(key, value, b"PX", milliseconds)

    def do_setnx(self, key, value):
        return int(self.do_set(key, value, b"NX") is OK)

    def do_getset(self, key, value):
        return self.do_set(key, value, b"GET")

    def do_getex(self, key, *options):
        value = self.do_get(key)
        match [option.upper() for option in options]:
            case [b"EX", seconds]:
                self.do_expire(key, seconds)
            case [b"PX", milliseconds]:
                self.do_pexpire(key, milliseconds)
            case [b"EXAT", when]:
                self.do_expireat(key, when)
            case [b"PERSIST"]:
                self.do_persist(key)
        return value

    def do_getdel(self, key):
        value = self.do_get(key)
        self.do_del(key)
        return value

    def do_mget(self, *keys):
        return [self._values[key] if self._live(key) and type(self._values[key]) is bytes else None for key in keys]

    def do_mset(self, *pairs):
        for key, value in zip(pairs[::2], pairs[1::2]):
            self.do_set(key, value)
        return OK

    def do_msetnx(self, *pairs):
        if self.do_exists(*pairs[::2]):
            return 0
        self.do_mset(*pairs)
        return 1

    def do_setrange(self, key, offset, value):
        before, at = self._get(key, bytes) or b"", _integer(offset)
        self._put(key, before[:at].ljust(at, b"\0") + value + before[at + len(value) :])
        return len(self._values[key])

    def do_append(self, key, value):
        self._put(key, (self._get(key, bytes) or b"") + value)
        return len(self._values[key])

    def do_strlen(self, key):
        return len(self._get(key, bytes) or b"")

    def do_getrange(self, key, start, end):
        value = self._get(key, bytes) or b""
        return value[_slice(start, end, len(value))]

    def do_incrby(self, key, amount):
        value = _integer(self._get(key, bytes) or b"0") + _integer(amount)
        self._put(key, str(value).encode())
        return value

    def do_incr(self, key):
        return self.do_incrby(key, b"1")

    def do_decr(self, key):
        return self.do_incrby(key, b"-1")

    def do_decrby(self, key, amount):
        return self.do_incrby(key, str(-_integer(amount)).encode())

    def do_incrbyfloat(self, key, amount):
        value = _shortest(_number(self._get(key, bytes) or b"0") + _number(amount))
        self._put(key, value)
        return value

    # -- lists

    def _push(self, key, values, left):
        found = self._open(key, list)
        for value in values:
            found.insert(0 if left else len(found), value)
        count = len(found)
        self._tell(key)
        return count

    def do_lpush(self, key, value, *values):
        return self._push(key, (value, *values), True)

    def do_rpush(self, key, value, *values):
        return self._push(key, (value, *values), False)

    def do_lpushx(self, key, *values):
        return self._push(key, values, True) if self._get(key, list) else 0

    def do_rpushx(self, key, *values):
        return self._push(key, values, False) if self._get(key, list) else 0

    def _pop(self, key, count, at):
        found = self._get(key, list)
        if not found:
            return None
        if count is None:
            value = found.pop(at)
        else:
            value = [found.pop(at) for _ in range(min(_integer(count), len(found)))]
        self._drop_empty(key)
        return value

    def do_lpop(self, key, count=None):
        return self._pop(key, count, 0)

    def do_rpop(self, key, count=None):
        return self._pop(key, count, -1)

    def do_llen(self, key):
        return len(self._get(key, list, ()))

    def do_lrange(self, key, start, end):
        found = self._get(key, list, [])
        return found[_slice(start, end, len(found))]

    def do_lindex(self, key, index):
        found = self._get(key, list, [])
        at = _integer(index)
        return found[at] if -len(found) <= at < len(found) else None

    def do_lset(self, key, index, value):
        found = self._get(key, list)
        if found is None:
            raise ServerError("no such key")
        at = _integer(index)
        if not -len(found) <= at < len(found):
            raise ServerError("index out of range")
        found[at] = value
        self._changed(key)
        return OK

    def do_lrem(self, key, count, value):
        found, left = self._get(key, list, []), _integer(count)
        places = [at for at, each in enumerate(found) if each == value]
        places = places if left == 0 else places[:left] if left > 0 else places[left:]
        for at in reversed(places):
            del found[at]
        self._drop_empty(key)
        return len(places)

    def do_ltrim(self, key, start, end):
        found = self._get(key, list)
        if found is not None:
            found[:] = found[_slice(start, end, len(found))]
            self._drop_empty(key)
        return OK

    def do_linsert(self, key, where, pivot, value):
        found = self._get(key, list)
        if not found or pivot not in found:
            return -1 if found else 0
        found.insert(found.index(pivot) + (where.upper() == b"AFTER"), value)
        self._changed(key)
        return len(found)

    def do_lmove(self, source, target, source_end=b"RIGHT", target_end=b"LEFT"):
        value = self._pop(source, None, 0 if source_end.upper() == b"LEFT" else -1)
        if value is not None:
            self._push(target, (value,), target_end.upper() == b"LEFT")
        return value

    do_rpoplpush = do_lmove

    # -- hashes

    def do_hset(self, key, *pairs):
        found = self._open(key, dict)
        new = sum(name not in found for name in set(pairs[::2]))
        found.update(zip(pairs[::2], pairs[1::2]))
        return new

    def do_hmset(self, key, *pairs):
        self.do_hset(key, *pairs)
        return OK

    def do_hsetnx(self, key, name, value):
        return 0 if name in self._get(key, dict, ()) else self.do_hset(key, name, value)

    def do_hget(self, key, name):
        return self._get(key, dict, {}).get(name)

    def do_hmget(self, key, *names):
        found = self._get(key, dict, {})
        return [found.get(name) for name in names]

    def do_hgetall(self, key):
        return [part for pair in self._get(key, dict, {}).items() for part in pair]

    def do_hdel(self, key, *names):
        found = self._get(key, dict, {})
        count = sum(found.pop(name, None) is not None for name in names)
        self._drop_empty(key)
        return count

    def do_hexists(self, key, name):
        return int(name in self._get(key, dict, ()))

    def do_hkeys(self, key):
        return list(self._get(key, dict, ()))

    def do_hvals(self, key):
        return list(self._get(key, dict, {}).values())

    def do_hlen(self, key):
        return len(self._get(key, dict, ()))

    def do_hincrby(self, key, name, amount):
        found = self._open(key, dict)
        value = _integer(found.get(name, b"0")) + _integer(amount)
        found[name] = str(value).encode()
        return value

    def do_hincrbyfloat(self, key, name, amount):
        found = self._open(key, dict)
        found[name] = _shortest(_number(found.get(name, b"0")) + _number(amount))
        return found[name]

    def do_hscan(self, key, cursor, *options):
        found = self._get(key, dict, {})
        return [b"0", [part for name in self._matching(found, options) for part in (name, found[name])]]

    # -- sets

    def do_smove(self, source, target, member):
        if not self.do_srem(source, member):
            return 0
        self.do_sadd(target, member)
        return 1

    def do_sadd(self, key, *members):
        found = self._open(key, set)
        before = len(found)
        found.update(members)
        return len(found) - before

    def do_srem(self, key, *members):
        found = self._get(key, set, set())
        before = len(found)
        found.difference_update(members)
        count = before - len(found)
        self._drop_empty(key)
        return count

    def do_smembers(self, key):
        return sorted(self._get(key, set, ()))

    def do_sismember(self, key, member):
        return int(member in self._get(key, set, ()))

    def do_scard(self, key):
        return len(self._get(key, set, ()))

    def do_spop(self, key, count=None):
        found = self._get(key, set, set())
        chosen = random.sample(sorted(found), min(len(found), 1 if count is None else _integer(count)))
        found.difference_update(chosen)
        self._drop_empty(key)
        return chosen if count is not None else chosen[0] if chosen else None

    def do_srandmember(self, key, count=None):
        found = sorted(self._get(key, set, ()))
        if count is None:
            return random.choice(found) if found else None
        return random.sample(found, min(len(found), abs(_integer(count))))

    def do_sunion(self, *keys):
        return sorted(set().union(*(self._get(key, set, ()) for key in keys)))

    def do_sinter(self, *keys):
        return sorted(set.intersection(*(set(self._get(key, set, ())) for key in keys)))

    def do_sdiff(self, key, *keys):
        return sorted(set(self._get(key, set, ())).difference(*(self._get(each, set, ()) for each in keys)))

    def do_sscan(self, key, cursor, *options):
        return [b"0", self._matching(self.do_smembers(key), options)]

    # -- sorted sets

    def do_zadd(self, key, *args):
        words = []
        while args and args[0].upper() in (b"NX", b"XX", b"GT", b"LT", b"CH", b"INCR"):
            words.append(args[0].upper())
            args = args[1:]
        found = self._open(key, Sorted)
        added, changed, last = 0, 0, None
        for score, member in zip(args[::2], args[1::2]):
            number, before = _number(score), found.get(member)
            if b"INCR" in words:
                number += before or 0.0
            if b"NX" in words and before is not None or b"XX" in words and before is None:
                continue
            if before is not None and (b"GT" in words and number <= before or b"LT" in words and number >= before):
                continue
            added += before is None
            changed += before != number
            found[member] = last = number
        self._drop_empty(key)
        self._tell(key)
        if b"INCR" in words:
            return None if last is None else _shortest(last)
        return changed if b"CH" in words else added

    def do_zrem(self, key, *members):
        found = self._get(key, Sorted, {})
        count = sum(found.pop(member, None) is not None for member in members)
        self._drop_empty(key)
        return count

    def do_zscore(self, key, member):
        score = self._get(key, Sorted, {}).get(member)
        return None if score is None else _shortest(score)

    def do_zcard(self, key):
        return len(self._get(key, Sorted, ()))

    def do_zincrby(self, key, amount, member):
        found = self._open(key, Sorted)
        found[member] = found.get(member, 0.0) + _number(amount)
        return _shortest(found[member])

    def _ranked(self, key, backwards=False):
        pairs = [(score, member) for member, score in self._get(key, Sorted, {}).items()]
        return sorted(pairs, reverse=backwards)

    def _shown(self, pairs, options):
        if b"WITHSCORES" in [option.upper() for option in options]:
            return [part for score, member in pairs for part in (member, _shortest(score))]
        return [member for _, member in pairs]

    def do_zrange(self, key, start, end, *options):
        words = [option.upper() for option in options]
        if b"BYSCORE" in words:
            low, high = (end, start) if b"REV" in words else (start, end)
            pairs = self._between(key, low, high)
            return self._shown(self.limited(pairs[::-1] if b"REV" in words else pairs, options), options)
        pairs = self._ranked(key, b"REV" in words)
        return self._shown(pairs[_slice(start, end, len(pairs))], options)

    def do_zrevrange(self, key, start, end, *options):
        return self.do_zrange(key, start, end, b"REV", *options)

    def _between(self, key, low, high):
        def bound(text):
            return (_number(text[1:]), True) if text.startswith(b"(") else (_number(text), False)

        (least, without_least), (most, without_most) = bound(low), bound(high)
        return [
            (score, member) for score, member in self._ranked(key)
            if (least < score if without_least else least <= score) and (score < most if without_most else score <= most)
        ]

    def do_zrangebyscore(self, key, low, high, *options):
        return self._shown(self.limited(self._between(key, low, high), options), options)

    @staticmethod
    def limited(pairs, options):
        words = [option.upper() for option in options]
        if b"LIMIT" not in words:
            return pairs
        at = words.index(b"LIMIT")
        first, count = _integer(options[at + 1]), _integer(options[at + 2])
        return pairs[first:] if count < 0 else pairs[first:first + count]

    def do_zscan(self, key, cursor, *options):
        found = self._get(key, Sorted, {})
        chosen = sorted((found[member], member) for member in self._matching(found, options))
        return [b"0", self._shown(chosen, (b"WITHSCORES",))]

    def do_zcount(self, key, low, high):
        return len(self._between(key, low, high))

    def do_zremrangebyscore(self, key, low, high):
        return self.do_zrem(key, *(member for _, member in self._between(key, low, high)))

    def do_zrank(self, key, member, backwards=False):
        members = [each for _, each in self._ranked(key, backwards)]
        return members.index(member) if member in members else None

    def do_zrevrank(self, key, member):
        return self.do_zrank(key, member, True)

    def _take_ranked(self, key, count, backwards):
        pairs = self._ranked(key, backwards)[: _integer(count)]
        self.do_zrem(key, *(member for _, member in pairs))
        return self._shown(pairs, (b"WITHSCORES",))

    def do_zpopmin(self, key, count=b"1"):
        return self._take_ranked(key, count, False)

    def do_zpopmax(self, key, count=b"1"):
        return self._take_ranked(key, count, True)


class Sorted(dict):
    """member -> score"""


def _options(words):
    return {name.upper(): value for name, value in zip(words[::2], words[1::2])}


def _slice(start, end, length):
    """Both ends belong to it, negative ones count from behind."""
    first, last = _integer(start), _integer(end)
    first = max(first + length, 0) if first < 0 else first
    last = last + length if last < 0 else last
    return slice(first, max(last + 1, 0))


Database.Sorted = Sorted
Database.options, Database.range = staticmethod(_options), staticmethod(_slice)
