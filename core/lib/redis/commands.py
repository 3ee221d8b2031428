"""The commands as methods: each gives execute_command() its words, which answers as its client does."""

from .exceptions import DataError


def encode(value):
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    if isinstance(value, bool) or value is None or not isinstance(value, (str, int, float)):
        kind = type(value).__name__
        raise DataError(f"Invalid input of type: '{kind}'. Convert to a bytes, string, int or float first.")
    return repr(value).encode() if isinstance(value, float) else str(value).encode()


def _flat(keys, args):
    keys = [keys] if isinstance(keys, (str, bytes)) else list(keys)
    return [*keys, *args]


def _pairs(reply):
    return list(zip(reply[::2], reply[1::2]))


_truth = dict.fromkeys(
    "EXPIRE PEXPIRE EXPIREAT PERSIST SETNX HEXISTS SMOVE HMSET MSETNX SETEX PSETEX".split(), bool
) | dict.fromkeys("FLUSHDB FLUSHALL LSET LTRIM MSET RENAME SELECT AUTH".split(), lambda reply: reply == "OK")


def _info(reply):
    text = reply if isinstance(reply, str) else reply.decode()
    return dict(line.split(":", 1) for line in text.split("\r\n") if ":" in line)


_shapes = _truth | {
    "PING": lambda reply: True if reply == "PONG" else reply,
    "SET": lambda reply: True if reply == "OK" else reply,
    "SMEMBERS": set, "SUNION": set, "SINTER": set, "SDIFF": set,
    "HGETALL": lambda reply: dict(_pairs(reply)),
    "ZSCORE": lambda reply: None if reply is None else float(reply), "ZINCRBY": float, "INCRBYFLOAT": float,
    "HINCRBYFLOAT": float,
    "ZPOPMIN": lambda reply: [(member, float(score)) for member, score in _pairs(reply)],
    "ZPOPMAX": lambda reply: [(member, float(score)) for member, score in _pairs(reply)],
    "PUBSUB NUMSUB": _pairs,
    "SCAN": lambda reply: (int(reply[0]), reply[1]),
    "SSCAN": lambda reply: (int(reply[0]), reply[1]),
    "HSCAN": lambda reply: (int(reply[0]), dict(_pairs(reply[1]))),
    "TIME": lambda reply: (int(reply[0]), int(reply[1])),
    "INFO": _info,
}


def shape(name, words, reply):
    """The reply as clients give it."""
    if name in ("ZRANGE", "ZREVRANGE", "ZRANGEBYSCORE") and b"WITHSCORES" in words:
        return [(member, float(score)) for member, score in _pairs(reply)]
    return _shapes[name](reply) if name in _shapes else reply


def _plain(name):
    words = name.upper()

    def command(self, *args):
        return self.execute_command(words, *args)

    command.__name__ = command.__qualname__ = name
    return command


class Commands:
    """For whom has execute_command(name, *words)."""

    def set(self, name, value, ex=None, px=None, nx=False, xx=False, keepttl=False, get=False, exat=None, pxat=None):
        words = [name, value]
        for word, amount in (("EX", ex), ("PX", px), ("EXAT", exat), ("PXAT", pxat)):
            if amount is not None:
                if hasattr(amount, "total_seconds"):
                    amount = int(amount.total_seconds() * (1000 if word == "PX" else 1))
                words += [word, amount]
        words += [word for word, wanted in (("NX", nx), ("XX", xx), ("KEEPTTL", keepttl), ("GET", get)) if wanted]
        return self.execute_command("SET", *words)

    def setex(self, name, time, value):
        return self.execute_command("SETEX", name, _seconds(time), value)

    def expire(self, name, time, nx=False, xx=False, gt=False, lt=False):
        words = [word for word, wanted in (("NX", nx), ("XX", xx), ("GT", gt), ("LT", lt)) if wanted]
        return self.execute_command("EXPIRE", name, _seconds(time), *words)

    def getex(self, name, ex=None, px=None, exat=None, pxat=None, persist=False):
        words = ["PERSIST"] if persist else []
        for word, amount in (("EX", ex), ("PX", px), ("EXAT", exat), ("PXAT", pxat)):
            if amount is not None:
                words = [word, _seconds(amount)]
        return self.execute_command("GETEX", name, *words)

    def delete(self, *names):
        return self.execute_command("DEL", *names)

    def mget(self, keys, *args):
        return self.execute_command("MGET", *_flat(keys, args))

    def mset(self, mapping):
        return self.execute_command("MSET", *(part for pair in mapping.items() for part in pair))

    def msetnx(self, mapping):
        return self.execute_command("MSETNX", *(part for pair in mapping.items() for part in pair))

    def incr(self, name, amount=1):
        return self.execute_command("INCRBY", name, amount)

    incrby = incr

    def decr(self, name, amount=1):
        return self.execute_command("DECRBY", name, amount)

    decrby = decr

    def incrbyfloat(self, name, amount=1.0):
        return self.execute_command("INCRBYFLOAT", name, amount)

    def keys(self, pattern="*"):
        return self.execute_command("KEYS", pattern)

    def scan(self, cursor=0, match=None, count=None, _type=None):
        return self.execute_command("SCAN", cursor, *(("MATCH", match) if match is not None else ()))

    def hscan(self, name, cursor=0, match=None, count=None):
        return self.execute_command("HSCAN", name, cursor, *(("MATCH", match) if match is not None else ()))

    def sscan(self, name, cursor=0, match=None, count=None):
        return self.execute_command("SSCAN", name, cursor, *(("MATCH", match) if match is not None else ()))

    def pubsub_channels(self, pattern="*"):
        return self.execute_command("PUBSUB CHANNELS", pattern)

    def pubsub_numsub(self, *channels):
        return self.execute_command("PUBSUB NUMSUB", *channels)

    def lpop(self, name, count=None):
        return self.execute_command("LPOP", name, *(() if count is None else (count,)))

    def rpop(self, name, count=None):
        return self.execute_command("RPOP", name, *(() if count is None else (count,)))

    def spop(self, name, count=None):
        return self.execute_command("SPOP", name, *(() if count is None else (count,)))

    def srandmember(self, name, number=None):
        return self.execute_command("SRANDMEMBER", name, *(() if number is None else (number,)))

    def lmove(self, first_list, second_list, src="LEFT", dest="RIGHT"):
        return self.execute_command("LMOVE", first_list, second_list, src, dest)

    def hset(self, name, key=None, value=None, mapping=None, items=None):
        words = [] if key is None else [key, value]
        words += [part for pair in (mapping or {}).items() for part in pair]
        words += items or []
        if not words:
            raise DataError("'hset' with no key value pairs")
        return self.execute_command("HSET", name, *words)

    def hmset(self, name, mapping):
        return self.execute_command("HMSET", name, *(part for pair in mapping.items() for part in pair))

    def hmget(self, name, keys, *args):
        return self.execute_command("HMGET", name, *_flat(keys, args))

    def hincrby(self, name, key, amount=1):
        return self.execute_command("HINCRBY", name, key, amount)

    def hincrbyfloat(self, name, key, amount=1.0):
        return self.execute_command("HINCRBYFLOAT", name, key, amount)

    def sunion(self, keys, *args):
        return self.execute_command("SUNION", *_flat(keys, args))

    def sinter(self, keys, *args):
        return self.execute_command("SINTER", *_flat(keys, args))

    def sdiff(self, keys, *args):
        return self.execute_command("SDIFF", *_flat(keys, args))

    def zadd(self, name, mapping, nx=False, xx=False, ch=False, incr=False, gt=False, lt=False):
        if not mapping:
            raise DataError("ZADD requires at least one element/score pair")
        words = [word for word, wanted in (("NX", nx), ("XX", xx), ("GT", gt), ("LT", lt), ("CH", ch)) if wanted]
        pairs = [part for member, score in mapping.items() for part in (score, member)]
        return self.execute_command("ZADD", name, *words, *pairs)

    def _ranged(self, command, name, first, last, withscores, words=()):
        return self.execute_command(command, name, first, last, *words, *(["WITHSCORES"] if withscores else []))

    def zrange(self, name, start, end, desc=False, withscores=False, score_cast_func=float, byscore=False):
        words = [word for word, wanted in (("BYSCORE", byscore), ("REV", desc)) if wanted]
        return self._ranged("ZRANGE", name, start, end, withscores, words)

    def zrevrange(self, name, start, end, withscores=False, score_cast_func=float):
        return self._ranged("ZREVRANGE", name, start, end, withscores)

    def zrangebyscore(self, name, min, max, start=None, num=None, withscores=False, score_cast_func=float):
        return self._ranged("ZRANGEBYSCORE", name, min, max, withscores)

    def zpopmin(self, name, count=1):
        return self.execute_command("ZPOPMIN", name, count)

    def zpopmax(self, name, count=1):
        return self.execute_command("ZPOPMAX", name, count)

    def flushdb(self, asynchronous=False):
        return self.execute_command("FLUSHDB")

    def flushall(self, asynchronous=False):
        return self.execute_command("FLUSHALL")


for _name in (
    "ping echo get getset getdel setnx psetex append strlen getrange setrange unlink exists pexpire expireat ttl pttl persist "
    "type rename randomkey dbsize lpush rpush lpushx rpushx llen lrange lindex lset lrem ltrim linsert rpoplpush hget "
    "hgetall hdel hexists hkeys hvals hlen hsetnx sadd smove srem smembers sismember scard zrem zscore zcard zincrby zcount "
    "zrank zrevrank zremrangebyscore publish time info"
).split():
    setattr(Commands, _name, _plain(_name))
del _name


def _seconds(time):
    return int(time.total_seconds()) if hasattr(time, "total_seconds") else time
