"""Commands of the in-page Redis that fewer programs use: bits, sorting, results that are kept, ranges by name."""

import random
import time


class MoreCommands:
    """For Database of _redis_server."""

    # -- of keys

    def do_renamenx(self, key, new):
        if self._live(key) and self._live(new):
            return 0
        self.do_rename(key, new)
        return 1

    def do_pexpiretime(self, key):
        if not self._live(key):
            return -2
        end = self._ends.get(key)
        return -1 if end is None else round(end * 1000)

    def do_expiretime(self, key):
        end = self.do_pexpiretime(key)
        return end if end < 0 else end // 1000

    def do_touch(self, *keys):
        return self.do_exists(*keys)

    def _give(self, key, other, new):
        # Its copy, for another database or name.
        import copy

        other._put(new, copy.deepcopy(self._values[key]))
        other._ends.pop(new, None)
        if key in self._ends:
            other._ends[new] = self._ends[key]

    def do_copy(self, key, new, *options):
        words = [option.upper() for option in options]
        other = self._server.database(int(options[words.index(b"DB") + 1])) if b"DB" in words else self
        if not self._live(key) or other._live(new) and b"REPLACE" not in words:
            return 0
        self._give(key, other, new)
        return 1

    def do_move(self, key, number):
        other = self._server.database(self.integer(number))
        if not self._live(key) or other._live(key):
            return 0
        self._give(key, other, key)
        self.do_del(key)
        return 1

    def do_object(self, what, key):
        if not self._live(key):
            return None
        kind = self.do_type(key)
        if kind == "string":
            value = self._values[key]
            return b"int" if value.lstrip(b"-").isdigit() else b"embstr" if len(value) < 45 else b"raw"
        return b"listpack"

    def do_sort(self, key, *options):
        words = [option.upper() for option in options]
        kind = self._values.get(key) if self._live(key) else []
        found = sorted(kind) if not isinstance(kind, list) else list(kind)
        found.sort(key=None if b"ALPHA" in words else lambda value: self.number(value), reverse=b"DESC" in words)
        if b"LIMIT" in words:
            at = words.index(b"LIMIT")
            first, count = (self.integer(each) for each in options[at + 1:at + 3])
            found = found[first:first + count]
        if b"STORE" in words:
            return self._keep(options[words.index(b"STORE") + 1], list, found)
        return found

    def _keep(self, key, kind, found):
        self.do_del(key)
        if found:
            self._put(key, kind(found))
        return len(found)

    # -- bits and strings

    def _bits(self, key):
        return self._get(key, bytes, b"")

    def do_setbit(self, key, offset, bit):
        at, shift = divmod(self.integer(offset), 8)
        data = bytearray(self._bits(key).ljust(at + 1, b"\0"))
        before, mask = data[at] >> 7 - shift & 1, 0x80 >> shift
        data[at] = data[at] | mask if self.integer(bit) else data[at] & ~mask
        self._put(key, bytes(data))
        return before

    def do_getbit(self, key, offset):
        at, shift = divmod(self.integer(offset), 8)
        data = self._bits(key)
        return data[at] >> 7 - shift & 1 if at < len(data) else 0

    def do_bitcount(self, key, start=b"0", end=b"-1", mode=b"BYTE"):
        return sum(byte.bit_count() for byte in self._bits(key)[self.range(start, end, len(self._bits(key)))])

    def do_bitop(self, operation, target, *keys):
        values = [self._bits(key) for key in keys]
        size = max(map(len, values), default=0)
        numbers = [int.from_bytes(value.ljust(size, b"\0"), "big") for value in values]
        result = numbers[0] if numbers else 0
        for number in numbers[1:]:
            result = {b"AND": result & number, b"OR": result | number, b"XOR": result ^ number}[operation.upper()]
        if operation.upper() == b"NOT":
            result ^= (1 << 8 * size) - 1
        return self._keep(target, bytes, result.to_bytes(size, "big"))

    def do_bitpos(self, key, bit, *place):
        text = "".join(f"{byte:08b}" for byte in self._bits(key))
        first = 8 * self.integer(place[0]) if place else 0
        found = text.find(bit.decode(), first)
        return len(text) if found < 0 and bit == b"0" and len(place) < 2 else found

    # -- lists

    def do_lpos(self, key, value, *options):
        words = self.options(options)
        rank, count = self.integer(words.get(b"RANK", b"1")), words.get(b"COUNT")
        places = [at for at, each in enumerate(self._get(key, list, [])) if each == value]
        places = places[rank - 1:] if rank > 0 else places[::-1][-rank - 1:]
        if count is None:
            return places[0] if places else None
        return places[:self.integer(count) or None]

    def do_lmpop(self, count, *rest):
        keys, (where, *options) = rest[:self.integer(count)], rest[self.integer(count):]
        most = options[1] if options else b"1"
        for key in keys:
            if taken := self._pop(key, most, 0 if where.upper() == b"LEFT" else -1):
                return [key, taken]
        return None

    # -- hashes

    def do_hstrlen(self, key, name):
        return len(self._get(key, dict, {}).get(name, b""))

    def do_hrandfield(self, key, count=None, *with_values):
        found = self._get(key, dict, {})
        if count is None:
            return random.choice(list(found)) if found else None
        chosen = random.sample(list(found), min(len(found), abs(self.integer(count))))
        return [part for name in chosen for part in (name, found[name])] if with_values else chosen

    # -- sets

    def do_smismember(self, key, *members):
        return [self.do_sismember(key, member) for member in members]

    def do_sinterstore(self, target, *keys):
        return self._keep(target, set, self.do_sinter(*keys))

    def do_sunionstore(self, target, *keys):
        return self._keep(target, set, self.do_sunion(*keys))

    def do_sdiffstore(self, target, *keys):
        return self._keep(target, set, self.do_sdiff(*keys))

    def do_sintercard(self, count, *rest):
        keys, options = rest[:self.integer(count)], rest[self.integer(count):]
        found = len(self.do_sinter(*keys))
        return min(found, self.integer(options[1]) or found) if options else found

    # -- sorted sets

    def do_zmscore(self, key, *members):
        return [self.do_zscore(key, member) for member in members]

    def do_zrandmember(self, key, count=None, *with_scores):
        found = self._ranked(key)
        if count is None:
            return random.choice(found)[1] if found else None
        chosen = random.sample(found, min(len(found), abs(self.integer(count))))
        return self._shown(chosen, with_scores)

    def do_zremrangebyrank(self, key, start, end):
        pairs = self._ranked(key)
        return self.do_zrem(key, *(member for _, member in pairs[self.range(start, end, len(pairs))]))

    def do_zrevrangebyscore(self, key, high, low, *options):
        return self._shown(self.limited(self._between(key, low, high)[::-1], options), options)

    def _named(self, key, low, high):
        # Between two names: "[a" with it, "(a" without, "-" and "+" the ends.
        def above(member, bound):
            return bound == b"-" or bound != b"+" and (member >= bound[1:] if bound[:1] == b"[" else member > bound[1:])

        def below(member, bound):
            return bound == b"+" or bound != b"-" and (member <= bound[1:] if bound[:1] == b"[" else member < bound[1:])

        return [pair for pair in self._ranked(key) if above(pair[1], low) and below(pair[1], high)]

    def do_zrangebylex(self, key, low, high, *options):
        return self._shown(self.limited(self._named(key, low, high), options), ())

    def do_zrevrangebylex(self, key, high, low, *options):
        return self._shown(self.limited(self._named(key, low, high)[::-1], options), ())

    def do_zlexcount(self, key, low, high):
        return len(self._named(key, low, high))

    def do_zremrangebylex(self, key, low, high):
        return self.do_zrem(key, *(member for _, member in self._named(key, low, high)))

    def _scores(self, key):
        if not self._live(key):
            return {}
        value = self._values[key]
        return dict.fromkeys(value, 1.0) if isinstance(value, set) else dict(self._get(key, self.Sorted))

    def _combined(self, how, count, rest):
        """(what the sorted sets make together, what is left of the words)"""
        count = self.integer(count)
        keys, rest = rest[:count], rest[count:]
        words = [word.upper() for word in rest]
        weights = [1.0] * count
        if b"WEIGHTS" in words:
            at = words.index(b"WEIGHTS") + 1
            weights = [self.number(each) for each in rest[at:at + count]]
        aggregate = words[words.index(b"AGGREGATE") + 1] if b"AGGREGATE" in words else b"SUM"
        sets = [{member: score * weight for member, score in self._scores(key).items()}
                for key, weight in zip(keys, weights)]
        members = set(sets[0])
        for each in sets[1:]:
            members = members | set(each) if how == "union" else members & set(each) if how == "inter" else \
                members - set(each)
        merge = {b"SUM": sum, b"MIN": min, b"MAX": max}[aggregate]
        if how == "diff":
            return {member: sets[0][member] for member in members}, words
        return {member: merge([each[member] for each in sets if member in each]) for member in members}, words

    def _combine(self, how, count, rest):
        found, words = self._combined(how, count, rest)
        return self._shown(sorted((score, member) for member, score in found.items()), words)

    def do_zunion(self, count, *rest):
        return self._combine("union", count, rest)

    def do_zinter(self, count, *rest):
        return self._combine("inter", count, rest)

    def do_zdiff(self, count, *rest):
        return self._combine("diff", count, rest)

    def do_zunionstore(self, target, count, *rest):
        return self._keep(target, self.Sorted, self._combined("union", count, rest)[0])

    def do_zinterstore(self, target, count, *rest):
        return self._keep(target, self.Sorted, self._combined("inter", count, rest)[0])

    def do_zdiffstore(self, target, count, *rest):
        return self._keep(target, self.Sorted, self._combined("diff", count, rest)[0])

    # -- streams: an entry is (id, fields), an id a pair of numbers

    def _stream(self, key):
        return self._get(key, Stream)

    def do_xadd(self, key, *words):
        words, make, trim = list(words), True, []
        while words[0].upper() in (b"NOMKSTREAM", b"MAXLEN", b"MINID"):
            if words[0].upper() == b"NOMKSTREAM":
                make = False
                del words[0]
                continue
            count = 3 if words[1] in (b"~", b"=") else 2
            trim, words = words[:count], words[count:]
            if words[0].upper() == b"LIMIT":
                del words[:2]
        if not make and not self._live(key):
            return None
        stream, (name, *fields) = self._stream(key) or Stream(), words
        at = stream.next_id(name, self)
        if at <= stream.last:
            self.fail("The ID specified in XADD must be greater than 0-0" if at == (0, 0) else
                      "The ID specified in XADD is equal or smaller than the target stream top item")
        self._open(key, Stream)
        stream = self._stream(key)
        stream.entries.append((at, fields))
        stream.last = at
        if trim:
            self.do_xtrim(key, *trim)
        self._tell(key)
        return _id_text(at)

    def do_xtrim(self, key, how, *words):
        stream = self._stream(key) or Stream()
        before, limit = len(stream.entries), words[-1] if words[0] not in (b"~", b"=") else words[1]
        if how.upper() == b"MAXLEN":
            del stream.entries[:max(0, before - self.integer(limit))]
        else:
            stream.entries[:] = [entry for entry in stream.entries if entry[0] >= _id_of(limit, self)]
        return before - len(stream.entries)

    def do_xlen(self, key):
        return len((self._stream(key) or Stream()).entries)

    def do_xrange(self, key, start, end, *options):
        low, high = _bound(start, (0, 0), self), _bound(end, (1 << 64, 0), self, last=True)
        found = [entry for entry in (self._stream(key) or Stream()).entries
                 if low[0] <= entry[0] <= high[0] and entry[0] not in (low[1], high[1])]
        return self._entries(found, options)

    def do_xrevrange(self, key, end, start, *options):
        return self.do_xrange(key, start, end)[::-1][:self._count(options)]

    def _count(self, options):
        count = self.options(options).get(b"COUNT")
        return None if count is None else self.integer(count)

    def _entries(self, found, options=()):
        return [[_id_text(at), fields] for at, fields in found[:self._count(options)]]

    def do_xdel(self, key, *names):
        stream, wanted = self._stream(key) or Stream(), [_id_of(name, self) for name in names]
        before = len(stream.entries)
        stream.entries[:] = [entry for entry in stream.entries if entry[0] not in wanted]
        return before - len(stream.entries)

    def _streams(self, words):
        """(options, [(key, id)]) of XREAD and XREADGROUP."""
        at = [word.upper() for word in words].index(b"STREAMS")
        rest = words[at + 1:]
        return words[:at], list(zip(rest[:len(rest) // 2], rest[len(rest) // 2:]))

    def do_xread(self, *words):
        options, wanted = self._streams(words)
        found = []
        for key, name in wanted:
            stream = self._stream(key)
            after = (stream.last if stream else (0, 0)) if name == b"$" else _id_of(name, self)
            entries = [entry for entry in stream.entries if entry[0] > after] if stream else []
            if entries:
                found.append([key, self._entries(entries, options)])
        return found or None

    def do_xlast(self, key):
        """The last id, for clients that wait for what comes after it."""
        stream = self._stream(key)
        return _id_text(stream.last if stream else (0, 0))

    def _group(self, key, name, command):
        stream = self._stream(key)
        if stream is None or name not in stream.groups:
            self.fail(f"NOGROUP No such key '{key.decode()}' or consumer group '{name.decode()}'{command}")
        return stream, stream.groups[name]

    def do_xreadgroup(self, _group, name, consumer, *words):
        options, wanted = self._streams(words)
        # BLOCK and NOACK have no pairs of their own, COUNT has.
        words = [option.upper() for option in options]
        count = self.integer(options[words.index(b"COUNT") + 1]) if b"COUNT" in words else None
        found = []
        for key, after in wanted:
            stream, group = self._group(key, name, " in XREADGROUP with GROUP option")
            group.consumers.setdefault(consumer, 0)
            if after == b">":
                entries = [entry for entry in stream.entries if entry[0] > group.last][:count]
                for at, _ in entries:
                    group.last = at
                    if b"NOACK" not in words:
                        group.pending[at] = [consumer, time.time(), 1]
                if not entries:
                    continue
            else:
                own = [at for at, each in sorted(group.pending.items()) if each[0] == consumer
                       and at > _id_of(after, self)][:count]
                entries = [entry for entry in stream.entries if entry[0] in own]
            found.append([key, self._entries(entries)])
        return found or None

    def do_xack(self, key, name, *ids):
        stream = self._stream(key)
        group = stream.groups.get(name) if stream else None
        return sum(group.pending.pop(_id_of(each, self), None) is not None for each in ids) if group else 0

    def do_xgroup(self, what, key, name, *rest):
        what = what.upper()
        if what == b"CREATE":
            if not self._live(key):
                if b"MKSTREAM" not in [word.upper() for word in rest]:
                    self.fail("The XGROUP subcommand requires the key to exist. Note that for CREATE you may want to "
                              "use the MKSTREAM option to create an empty stream automatically.")
                self._open(key, Stream)
            stream = self._stream(key)
            if name in stream.groups:
                self.fail("BUSYGROUP Consumer Group name already exists")
            stream.groups[name] = Group(stream.last if rest[0] == b"$" else _id_of(rest[0], self))
            return self.OK
        stream = self._stream(key) or Stream()
        if what == b"DESTROY":
            return int(stream.groups.pop(name, None) is not None)
        _, group = self._group(key, name, "")
        if what == b"CREATECONSUMER":
            return int(group.consumers.setdefault(rest[0], len(group.consumers)) == len(group.consumers) - 1)
        gone = [at for at, each in group.pending.items() if each[0] == rest[0]]
        for at in gone:
            del group.pending[at]
        group.consumers.pop(rest[0], None)
        return len(gone)

    def do_xpending(self, key, name, *rest):
        _, group = self._group(key, name, "")
        pending = sorted(group.pending.items())
        if not rest:
            if not pending:
                return [0, None, None, None]
            counts = {}
            for _, (consumer, _, _) in pending:
                counts[consumer] = counts.get(consumer, 0) + 1
            shown = [[consumer, str(count).encode()] for consumer, count in counts.items()]
            return [len(pending), _id_text(pending[0][0]), _id_text(pending[-1][0]), shown]
        if rest[0].upper() == b"IDLE":
            rest = rest[2:]
        low, high = _bound(rest[0], (0, 0), self)[0], _bound(rest[1], (1 << 64, 0), self, last=True)[0]
        chosen = [(at, each) for at, each in pending if low <= at <= high and (len(rest) < 4 or each[0] == rest[3])]
        return [[_id_text(at), consumer, int((time.time() - when) * 1000), count]
                for at, (consumer, when, count) in chosen[:self.integer(rest[2])]]

    def do_xclaim(self, key, name, consumer, idle, *ids):
        stream, group = self._group(key, name, "")
        wanted = [_id_of(each, self) for each in ids]
        for at in wanted:
            if at in group.pending and (time.time() - group.pending[at][1]) * 1000 >= self.integer(idle):
                group.pending[at] = [consumer, time.time(), group.pending[at][2] + 1]
        return self._entries([entry for entry in stream.entries if entry[0] in wanted
                              and group.pending.get(entry[0], [None])[0] == consumer])

    def do_xinfo(self, what, key, *rest):
        stream = self._stream(key)
        if stream is None:
            self.fail("no such key")
        if what.upper() == b"GROUPS":
            return [[b"name", name, b"consumers", len(group.consumers), b"pending", len(group.pending),
                     b"last-delivered-id", _id_text(group.last)] for name, group in stream.groups.items()]
        ends = self._entries(stream.entries)
        return [b"length", len(stream.entries), b"last-generated-id", _id_text(stream.last), b"groups",
                len(stream.groups), b"first-entry", ends[0] if ends else None, b"last-entry", ends[-1] if ends else None]


class Stream:
    """Entries in order, and the groups that read them."""

    def __init__(self):
        self.entries, self.last, self.groups = [], (0, 0), {}

    def next_id(self, name, database):
        now = int(time.time() * 1000)
        if name == b"*":
            return max((now, 0), (self.last[0], self.last[1] + 1))
        if name.endswith(b"-*"):
            first = database.integer(name[:-2])
            return first, self.last[1] + 1 if first == self.last[0] else 0
        return _id_of(name, database)


class Group:
    """What was given to whom: id -> [consumer, second of the wall clock, how often]."""

    def __init__(self, last):
        self.last, self.pending, self.consumers = last, {}, {}


def _id_text(at):
    return b"%d-%d" % at


def _id_of(name, database, rest=0):
    first, dash, second = name.partition(b"-")
    try:
        return int(first), int(second) if dash else rest
    except ValueError:
        database.fail("Invalid stream ID specified as stream command argument")


def _bound(name, end, database, last=False):
    """(id, the same if it does not belong to the range)"""
    if name in (b"-", b"+"):
        return ((0, 0) if name == b"-" else (1 << 64, 0)), None
    without = name.startswith(b"(")
    at = _id_of(name.removeprefix(b"("), database, 1 << 64 if last else 0)
    return at, at if without else None
