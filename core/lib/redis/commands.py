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
    "EXPIRE PEXPIRE EXPIREAT PEXPIREAT PERSIST SETNX HEXISTS SMOVE HMSET MSETNX SETEX PSETEX RENAMENX COPY MOVE "
    "XGROUP_DESTROY".split(), bool,
) | dict.fromkeys(
    "FLUSHDB FLUSHALL LSET LTRIM MSET RENAME SELECT AUTH XGROUP_CREATE CLIENT_SETNAME CONFIG_SET".split(),
    lambda reply: reply == "OK")


def _info(reply):
    text = reply if isinstance(reply, str) else reply.decode()
    return dict(line.split(":", 1) for line in text.split("\r\n") if ":" in line)


def _scored(reply, cast=float):
    return [(member, cast(score)) for member, score in _pairs(reply)]


def _entries(reply):
    return [(name, None if fields is None else dict(_pairs(fields))) for name, fields in reply or ()]


def _read(reply):
    return [[name, _entries(entries)] for name, entries in reply or ()]


def _pending(reply):
    count, first, last, consumers = reply
    shown = [{"name": name, "pending": int(number)} for name, number in consumers or ()]
    return {"pending": count, "min": first, "max": last, "consumers": shown}


def _pending_range(reply):
    names = "message_id", "consumer", "time_since_delivered", "times_delivered"
    return [dict(zip(names, each)) for each in reply]


def _named(reply):
    found = {_text(name): value for name, value in _pairs(reply)}
    for end in "first-entry", "last-entry":
        if found.get(end) is not None:
            found[end] = _entries([found[end]])[0]
    return found


def _text(value):
    return value.decode() if isinstance(value, bytes) else value


def _maybe(cast):
    return lambda reply: None if reply is None else cast(reply)


_shapes = _truth | dict.fromkeys("SMEMBERS SUNION SINTER SDIFF".split(), set) | dict.fromkeys(
    "XRANGE XREVRANGE XCLAIM".split(), _entries) | {
    "PING": lambda reply: True if reply == "PONG" else reply,
    "SET": lambda reply: True if reply == "OK" else reply,
    "HGETALL": lambda reply: dict(_pairs(reply)),
    "ZSCORE": _maybe(float), "ZINCRBY": float, "INCRBYFLOAT": float, "HINCRBYFLOAT": float,
    "ZMSCORE": lambda reply: [_maybe(float)(score) for score in reply],
    "ZADD": lambda reply: float(reply) if isinstance(reply, (bytes, str)) else reply,
    "ZPOPMIN": _scored, "ZPOPMAX": _scored,
    "SMISMEMBER": list, "PUBSUB NUMSUB": _pairs,
    "SCAN": lambda reply: (int(reply[0]), reply[1]),
    "SSCAN": lambda reply: (int(reply[0]), reply[1]),
    "HSCAN": lambda reply: (int(reply[0]), dict(_pairs(reply[1]))),
    "ZSCAN": lambda reply: (int(reply[0]), _scored(reply[1])),
    "TIME": lambda reply: (int(reply[0]), int(reply[1])),
    "INFO": _info, "XREAD": _read, "XREADGROUP": _read,
    "CONFIG_GET": lambda reply: {_text(name): _text(value) for name, value in _pairs(reply)},
    "XINFO_STREAM": _named, "XINFO_GROUPS": lambda reply: [_named(each) for each in reply],
    "CLIENT_GETNAME": _text, "OBJECT": _text,
}
_ranges = (
    "ZRANGE", "ZREVRANGE", "ZRANGEBYSCORE", "ZREVRANGEBYSCORE", "ZUNION", "ZINTER", "ZDIFF", "ZRANDMEMBER",
)


def shape(name, words, reply, options):
    """The reply as clients give it."""
    if name in _ranges and b"WITHSCORES" in words:
        return _scored(reply, options.get("score_cast_func", float))
    if name == "XPENDING":
        return _pending(reply) if len(words) == 2 else _pending_range(reply)
    if name in ("XGROUP", "XINFO", "CLIENT", "CONFIG") and words:
        name = f"{name}_{words[0].decode().upper()}"
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
        words = [*_matching(match, count), *(() if _type is None else ("TYPE", _type))]
        return self.execute_command("SCAN", cursor, *words)

    def hscan(self, name, cursor=0, match=None, count=None):
        return self.execute_command("HSCAN", name, cursor, *_matching(match, count))

    def sscan(self, name, cursor=0, match=None, count=None):
        return self.execute_command("SSCAN", name, cursor, *_matching(match, count))

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
        if incr and len(mapping) != 1:
            raise DataError("ZADD option 'incr' only works when passing a single element/score pair")
        asked = ("NX", nx), ("XX", xx), ("GT", gt), ("LT", lt), ("CH", ch), ("INCR", incr)
        words = [word for word, wanted in asked if wanted]
        pairs = [part for member, score in mapping.items() for part in (score, member)]
        return self.execute_command("ZADD", name, *words, *pairs)

    def _ranged(self, command, name, first, last, withscores, words=(), score_cast_func=float):
        words = [*words, *(["WITHSCORES"] if withscores else [])]
        return self.execute_command(command, name, first, last, *words, score_cast_func=score_cast_func)

    def zrange(self, name, start, end, desc=False, withscores=False, score_cast_func=float, byscore=False, bylex=False,
               offset=None, num=None):
        words = [word for word, wanted in (("BYSCORE", byscore), ("REV", desc)) if wanted]
        return self._ranged("ZRANGE", name, start, end, withscores, words + _limit(offset, num), score_cast_func)

    def zrevrange(self, name, start, end, withscores=False, score_cast_func=float):
        return self._ranged("ZREVRANGE", name, start, end, withscores, (), score_cast_func)

    def zrangebyscore(self, name, min, max, start=None, num=None, withscores=False, score_cast_func=float):
        return self._ranged("ZRANGEBYSCORE", name, min, max, withscores, _limit(start, num), score_cast_func)

    def zrevrangebyscore(self, name, max, min, start=None, num=None, withscores=False, score_cast_func=float):
        return self._ranged("ZREVRANGEBYSCORE", name, max, min, withscores, _limit(start, num), score_cast_func)

    def zrangebylex(self, name, min, max, start=None, num=None):
        return self.execute_command("ZRANGEBYLEX", name, min, max, *_limit(start, num))

    def zrevrangebylex(self, name, max, min, start=None, num=None):
        return self.execute_command("ZREVRANGEBYLEX", name, max, min, *_limit(start, num))

    def zmscore(self, key, members):
        if not members:
            raise DataError("ZMSCORE members must be a non-empty list")
        return self.execute_command("ZMSCORE", key, *members)

    def zrandmember(self, key, count=None, withscores=False):
        words = [] if count is None else [count]
        return self.execute_command("ZRANDMEMBER", key, *words, *(["WITHSCORES"] if withscores else []))

    def zunionstore(self, dest, keys, aggregate=None):
        return self.execute_command("ZUNIONSTORE", dest, *_weighed(keys, aggregate))

    def zinterstore(self, dest, keys, aggregate=None):
        return self.execute_command("ZINTERSTORE", dest, *_weighed(keys, aggregate))

    def zdiffstore(self, dest, keys):
        return self.execute_command("ZDIFFSTORE", dest, *_weighed(keys, None))

    def zunion(self, keys, aggregate=None, withscores=False):
        return self.execute_command("ZUNION", *_weighed(keys, aggregate, withscores))

    def zinter(self, keys, aggregate=None, withscores=False):
        return self.execute_command("ZINTER", *_weighed(keys, aggregate, withscores))

    def zdiff(self, keys, withscores=False):
        return self.execute_command("ZDIFF", *_weighed(keys, None, withscores))

    def zscan(self, name, cursor=0, match=None, count=None, score_cast_func=float):
        return self.execute_command("ZSCAN", name, cursor, *_matching(match, count))

    def zpopmin(self, name, count=1):
        return self.execute_command("ZPOPMIN", name, count)

    def zpopmax(self, name, count=1):
        return self.execute_command("ZPOPMAX", name, count)

    def copy(self, source, destination, destination_db=None, replace=False):
        words = [*(() if destination_db is None else ("DB", destination_db)), *(("REPLACE",) if replace else ())]
        return self.execute_command("COPY", source, destination, *words)

    def renamenx(self, src, dst):
        return self.execute_command("RENAMENX", src, dst)

    def object(self, infotype, key):
        return self.execute_command("OBJECT", infotype, key)

    def sort(self, name, start=None, num=None, by=None, get=None, desc=False, alpha=False, store=None, groups=False):
        if (start is None) != (num is None):
            raise DataError("``start`` and ``num`` must both be specified")
        words = [*_limit(start, num), *(("DESC",) if desc else ()), *(("ALPHA",) if alpha else ())]
        return self.execute_command("SORT", name, *words, *(() if store is None else ("STORE", store)))

    def bitcount(self, key, start=None, end=None, mode=None):
        return self.execute_command("BITCOUNT", key, *(each for each in (start, end, mode) if each is not None))

    def bitpos(self, key, bit, start=None, end=None, mode=None):
        if bit not in (0, 1):
            raise DataError("bit must be 0 or 1")
        return self.execute_command("BITPOS", key, bit, *(each for each in (start, end, mode) if each is not None))

    def lpos(self, name, value, rank=None, count=None, maxlen=None):
        asked = ("RANK", rank), ("COUNT", count), ("MAXLEN", maxlen)
        words = [part for word, number in asked if number is not None for part in (word, number)]
        return self.execute_command("LPOS", name, value, *words)

    def lmpop(self, num_keys, *args, direction, count=1):
        return self.execute_command("LMPOP", num_keys, *args, direction, *(() if count == 1 else ("COUNT", count)))

    def hrandfield(self, key, count=None, withvalues=False):
        words = [] if count is None else [count]
        return self.execute_command("HRANDFIELD", key, *words, *(["WITHVALUES"] if withvalues else []))

    def smismember(self, name, values, *args):
        return self.execute_command("SMISMEMBER", name, *_flat(values, args))

    def sinterstore(self, dest, keys, *args):
        return self.execute_command("SINTERSTORE", dest, *_flat(keys, args))

    def sunionstore(self, dest, keys, *args):
        return self.execute_command("SUNIONSTORE", dest, *_flat(keys, args))

    def sdiffstore(self, dest, keys, *args):
        return self.execute_command("SDIFFSTORE", dest, *_flat(keys, args))

    def sintercard(self, numkeys, keys, limit=0):
        return self.execute_command("SINTERCARD", numkeys, *keys, "LIMIT", limit)

    def client_setname(self, name):
        return self.execute_command("CLIENT", "SETNAME", name)

    def client_getname(self):
        return self.execute_command("CLIENT", "GETNAME")

    def client_id(self):
        return self.execute_command("CLIENT", "ID")

    def config_get(self, pattern="*", *args):
        return self.execute_command("CONFIG", "GET", pattern, *args)

    def config_set(self, name, value, *args):
        return self.execute_command("CONFIG", "SET", name, value, *args)

    def pubsub_numpat(self):
        return self.execute_command("PUBSUB NUMPAT")

    # -- streams

    def xadd(self, name, fields, id="*", maxlen=None, approximate=True, nomkstream=False, minid=None, limit=None):
        if maxlen is not None and minid is not None:
            raise DataError("Only one of ```maxlen``` or ```minid``` may be specified")
        if not isinstance(fields, dict) or not fields:
            raise DataError("XADD fields must be a non-empty dict")
        words = ["NOMKSTREAM"] if nomkstream else []
        for word, value in ("MAXLEN", maxlen), ("MINID", minid):
            if value is not None:
                words += [word, *(["~"] if approximate else []), value]
        return self.execute_command("XADD", name, *words, id, *(part for pair in fields.items() for part in pair))

    def xtrim(self, name, maxlen=None, approximate=True, minid=None, limit=None):
        if (maxlen is None) == (minid is None):
            raise DataError("One of ``maxlen`` or ``minid`` must be specified")
        word, value = ("MINID", minid) if maxlen is None else ("MAXLEN", maxlen)
        return self.execute_command("XTRIM", name, word, *(["~"] if approximate else []), value)

    def xrange(self, name, min="-", max="+", count=None):
        return self.execute_command("XRANGE", name, min, max, *_matching(None, count))

    def xrevrange(self, name, max="+", min="-", count=None):
        return self.execute_command("XREVRANGE", name, max, min, *_matching(None, count))

    def xread(self, streams, count=None, block=None):
        if not isinstance(streams, dict) or not streams:
            raise DataError("XREAD streams must be a non empty dict")
        words = [*_matching(None, count), "STREAMS"]
        return self._blocking("XREAD", words, streams, block)

    def xreadgroup(self, groupname, consumername, streams, count=None, block=None, noack=False):
        if not isinstance(streams, dict) or not streams:
            raise DataError("XREADGROUP streams must be a non empty dict")
        words = ["GROUP", groupname, consumername, *_matching(None, count), *(["NOACK"] if noack else []), "STREAMS"]
        return self._blocking("XREADGROUP", words, streams, block)

    def _blocking(self, command, words, streams, block):
        """For clients, which wait `block` milliseconds."""
        return self.execute_command(command, *words, *streams.keys(), *streams.values())

    def xgroup_create(self, name, groupname, id="$", mkstream=False, entries_read=None):
        return self.execute_command("XGROUP", "CREATE", name, groupname, id, *(["MKSTREAM"] if mkstream else []))

    def xgroup_destroy(self, name, groupname):
        return self.execute_command("XGROUP", "DESTROY", name, groupname)

    def xgroup_createconsumer(self, name, groupname, consumername):
        return self.execute_command("XGROUP", "CREATECONSUMER", name, groupname, consumername)

    def xgroup_delconsumer(self, name, groupname, consumername):
        return self.execute_command("XGROUP", "DELCONSUMER", name, groupname, consumername)

    def xpending_range(self, name, groupname, min, max, count, consumername=None, idle=None):
        words = [] if idle is None else ["IDLE", idle]
        return self.execute_command("XPENDING", name, groupname, *words, min, max, count,
                                    *(() if consumername is None else (consumername,)))

    def xclaim(self, name, groupname, consumername, min_idle_time, message_ids):
        return self.execute_command("XCLAIM", name, groupname, consumername, min_idle_time, *message_ids)

    def xinfo_stream(self, name, full=False):
        return self.execute_command("XINFO", "STREAM", name)

    def xinfo_groups(self, name):
        return self.execute_command("XINFO", "GROUPS", name)

    def flushdb(self, asynchronous=False):
        return self.execute_command("FLUSHDB")

    def flushall(self, asynchronous=False):
        return self.execute_command("FLUSHALL")


for _name in (
    "ping echo get getset getdel setnx psetex append strlen getrange setrange unlink exists pexpire expireat ttl pttl persist "
    "type rename randomkey dbsize lpush rpush lpushx rpushx llen lrange lindex lset lrem ltrim linsert rpoplpush hget "
    "hgetall hdel hexists hkeys hvals hlen hsetnx sadd smove srem smembers sismember scard zrem zscore zcard zincrby zcount "
    "zrank zrevrank zremrangebyscore publish time info expiretime pexpiretime touch setbit getbit bitop hstrlen zlexcount "
    "zremrangebyrank zremrangebylex move select xlen xack xdel xpending"
).split():
    setattr(Commands, _name, _plain(_name))
del _name


def _limit(start, num):
    if (start is None) != (num is None):
        raise DataError("``start`` and ``num`` must both be specified")
    return [] if start is None else ["LIMIT", start, num]


def _matching(match, count):
    asked = ("MATCH", match), ("COUNT", count)
    return [part for word, value in asked if value is not None for part in (word, value)]


def _weighed(keys, aggregate, withscores=False):
    names, weights = (list(keys), ["WEIGHTS", *keys.values()]) if isinstance(keys, dict) else (list(keys), [])
    told = [] if aggregate is None else ["AGGREGATE", aggregate]
    return [len(names), *names, *weights, *told, *(["WITHSCORES"] if withscores else [])]


def _seconds(time):
    return int(time.total_seconds()) if hasattr(time, "total_seconds") else time
