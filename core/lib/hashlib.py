"""Digests: MD5, SHA-1, SHA-2, SHA-3, BLAKE2; PBKDF2 and scrypt on them."""
import math
from _sha2 import _rounds as _rounds64, _start as _start512

algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "shake_128", "shake_256",
}
algorithms_available = set(algorithms_guaranteed)
__all__ = [*sorted(algorithms_guaranteed), "new", "algorithms_guaranteed", "algorithms_available", "pbkdf2_hmac",
           "file_digest", "scrypt"]

_low32 = 0xFFFFFFFF
_low64 = (1 << 64) - 1


def _bytes_of(data):
    if isinstance(data, str):
        raise TypeError("Strings must be encoded before hashing")
    if isinstance(data, (bytes, bytearray)):
        return bytes(data)
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError("object supporting the buffer API required") from None


class _Hash:
    """What is common: bytes are gathered into blocks, which `_compress` mixes into the state."""

    block_size = 64
    _byteorder = "big"
    _length_bytes = 8

    def __init__(self, data=b""):
        self._state = self._start
        self._rest = b""
        self._length = 0
        self.update(data)

    def update(self, data, /):
        data = self._rest + (added := _bytes_of(data))
        self._length += len(added)
        size = self.block_size
        whole = len(data) - len(data) % size
        state = self._state
        for at in range(0, whole, size):
            state = self._compress(state, data[at:at + size])
        self._state, self._rest = state, data[whole:]

    def copy(self):
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__)
        return twin

    def digest(self):
        twin = self.copy()
        missing = -(self._length + 1 + self._length_bytes) % self.block_size
        twin.update(b"\x80" + bytes(missing) + (self._length * 8).to_bytes(self._length_bytes, self._byteorder))
        words = b"".join(word.to_bytes(self._word, self._byteorder) for word in twin._state)
        return words[:self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object @ {id(self):#x}>"


_shifts = ((7, 12, 17, 22), (5, 9, 14, 20), (4, 11, 16, 23), (6, 10, 15, 21))
_sines = [int(abs(math.sin(i + 1)) * (1 << 32)) for i in range(64)]


class _MD5(_Hash):
    name, digest_size, _word, _byteorder = "md5", 16, 4, "little"
    _start = (0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476)

    @staticmethod
    def _compress(state, block):
        words = [int.from_bytes(block[at:at + 4], "little") for at in range(0, 64, 4)]
        a, b, c, d = state
        for i in range(64):
            part = i >> 4
            if part == 0:
                mixed, place = b & c | ~b & d, i
            elif part == 1:
                mixed, place = d & b | ~d & c, (5 * i + 1) & 15
            elif part == 2:
                mixed, place = b ^ c ^ d, (3 * i + 5) & 15
            else:
                mixed, place = c ^ (b | ~d & _low32), 7 * i & 15
            turned = (a + mixed + _sines[i] + words[place]) & _low32
            shift = _shifts[part][i & 3]
            a, d, c, b = d, c, b, (b + (turned << shift | turned >> 32 - shift)) & _low32
        return tuple((old + new) & _low32 for old, new in zip(state, (a, b, c, d)))


class _SHA1(_Hash):
    name, digest_size, _word = "sha1", 20, 4
    _start = (0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0)

    @staticmethod
    def _compress(state, block):
        words = [int.from_bytes(block[at:at + 4]) for at in range(0, 64, 4)]
        for i in range(16, 80):
            word = words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16]
            words.append((word << 1 | word >> 31) & _low32)
        a, b, c, d, e = state
        for i in range(80):
            if i < 20:
                mixed = (b & c | ~b & d) + 0x5A827999
            elif i < 40:
                mixed = (b ^ c ^ d) + 0x6ED9EBA1
            elif i < 60:
                mixed = (b & c | b & d | c & d) + 0x8F1BBCDC
            else:
                mixed = (b ^ c ^ d) + 0xCA62C1D6
            turned = ((a << 5 | a >> 27) + mixed + e + words[i]) & _low32
            a, b, c, d, e = turned, a, (b << 30 | b >> 2) & _low32, c, d
        return tuple((old + new) & _low32 for old, new in zip(state, (a, b, c, d, e)))


_rounds32 = [word >> 32 for word in _rounds64[:64]]


class _SHA256(_Hash):
    name, digest_size, _word = "sha256", 32, 4
    _start = tuple(word >> 32 for word in _start512)

    @staticmethod
    def _compress(state, block):
        words = [int.from_bytes(block[at:at + 4]) for at in range(0, 64, 4)]
        for i in range(16, 64):
            x, y = words[i - 15], words[i - 2]
            words.append((
                words[i - 16] + words[i - 7] + (((x >> 7 | x << 25) ^ (x >> 18 | x << 14)) & _low32 ^ x >> 3)
                + (((y >> 17 | y << 15) ^ (y >> 19 | y << 13)) & _low32 ^ y >> 10)
            ) & _low32)
        a, b, c, d, e, f, g, h = state
        for constant, word in zip(_rounds32, words):
            first = (h + (((e >> 6 | e << 26) ^ (e >> 11 | e << 21) ^ (e >> 25 | e << 7)) & _low32)
                     + (e & f ^ ~e & g) + constant + word)
            second = (((a >> 2 | a << 30) ^ (a >> 13 | a << 19) ^ (a >> 22 | a << 10)) & _low32) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = (first + second) & _low32, a, b, c, (d + first) & _low32, e, f, g
        return tuple((old + new) & _low32 for old, new in zip(state, (a, b, c, d, e, f, g, h)))


class _SHA224(_SHA256):
    name, digest_size = "sha224", 28
    _start = (0xC1059ED8, 0x367CD507, 0x3070DD17, 0xF70E5939, 0xFFC00B31, 0x68581511, 0x64F98FA7, 0xBEFA4FA4)


def _turn64(x, n):
    return (x >> n | x << 64 - n) & _low64


class _SHA512(_Hash):
    name, digest_size, block_size, _word, _length_bytes = "sha512", 64, 128, 8, 16
    _start = tuple(_start512)

    @staticmethod
    def _compress(state, block):
        words = [int.from_bytes(block[at:at + 8]) for at in range(0, 128, 8)]
        for i in range(16, 80):
            x, y = words[i - 15], words[i - 2]
            words.append((words[i - 16] + (_turn64(x, 1) ^ _turn64(x, 8) ^ x >> 7) + words[i - 7]
                          + (_turn64(y, 19) ^ _turn64(y, 61) ^ y >> 6)) & _low64)
        a, b, c, d, e, f, g, h = state
        for constant, word in zip(_rounds64, words):
            first = h + (_turn64(e, 14) ^ _turn64(e, 18) ^ _turn64(e, 41)) + (e & f ^ ~e & g) + constant + word
            second = (_turn64(a, 28) ^ _turn64(a, 34) ^ _turn64(a, 39)) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = (first + second) & _low64, a, b, c, (d + first) & _low64, e, f, g
        return tuple((old + new) & _low64 for old, new in zip(state, (a, b, c, d, e, f, g, h)))


class _SHA384(_SHA512):
    name, digest_size = "sha384", 48
    _start = (0xCBBB9D5DC1059ED8, 0x629A292A367CD507, 0x9159015A3070DD17, 0x152FECD8F70E5939,
              0x67332667FFC00B31, 0x8EB44A8768581511, 0xDB0C2E0D64F98FA7, 0x47B5481DBEFA4FA4)


def _keccak(lanes):
    constant = 1
    for _ in range(24):
        columns = [lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20] for x in range(5)]
        for x in range(5):
            mixed = columns[x - 1] ^ _turn64(columns[(x + 1) % 5], 63)
            for y in range(0, 25, 5):
                lanes[x + y] ^= mixed
        x, y, current = 1, 0, lanes[1]
        for step in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            current, lanes[x + 5 * y] = lanes[x + 5 * y], _turn64(current, 64 - (step + 1) * (step + 2) // 2 % 64)
        for y in range(0, 25, 5):
            row = lanes[y:y + 5]
            for x in range(5):
                lanes[x + y] = row[x] ^ ~row[(x + 1) % 5] & row[(x + 2) % 5]
        for bit in range(7):
            if constant & 1:
                lanes[0] ^= 1 << (1 << bit) - 1
            constant = constant << 1 ^ (0x171 if constant >> 7 else 0)
    return lanes


class _SHA3(_Hash):
    _suffix = 0x06

    def __init__(self, data=b""):
        self._start = (0,) * 25
        super().__init__(data)

    def _compress(self, state, block):
        lanes = list(state)
        for at in range(0, len(block), 8):
            lanes[at // 8] ^= int.from_bytes(block[at:at + 8], "little")
        return tuple(_keccak(lanes))

    def _squeeze(self, length):
        if length < 0:
            raise ValueError("Cannot convert negative int")
        block = bytearray(self._rest.ljust(self.block_size, b"\0"))
        block[len(self._rest)] ^= self._suffix
        block[-1] ^= 0x80
        state = self._compress(self._state, bytes(block))
        out = b""
        while True:
            out += b"".join(lane.to_bytes(8, "little") for lane in state[:self.block_size // 8])
            if len(out) >= length:
                return out[:length]
            state = tuple(_keccak(list(state)))

    def digest(self):
        return self._squeeze(self.digest_size)


class _Shake(_SHA3):
    digest_size, _suffix = 0, 0x1F

    def digest(self, length, /):
        return self._squeeze(length)

    def hexdigest(self, length, /):
        return self._squeeze(length).hex()


def _sha3(name, size, rate, base=_SHA3):
    return type(base)(name, (base,), {"name": name, "digest_size": size, "block_size": rate})


_orders = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), (14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3),
    (11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4), (7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8),
    (9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13), (2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9),
    (12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11), (13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10),
    (6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5), (10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0),
)
_quarters = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15), (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13),
             (3, 4, 9, 14))


class blake2b:
    name, block_size = "blake2b", 128
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 64
    SALT_SIZE = PERSON_SIZE = 16
    _bits, _turns, _count, _start = 64, (32, 24, 16, 63), 12, tuple(_start512)

    def __init__(self, data=b"", /, *, digest_size=None, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0,
                 node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
        most = self.MAX_DIGEST_SIZE
        if digest_size is None:
            digest_size = most
        if not 1 <= digest_size <= most:
            raise ValueError(f"digest_size for {type(self).__name__.capitalize()} must be between 1 and {most} bytes, here it is {digest_size}")
        for what, value, limit in (("key", key, self.MAX_KEY_SIZE), ("salt", salt, self.SALT_SIZE),
                                   ("person", person, self.PERSON_SIZE)):
            if len(value) > limit:
                raise ValueError(f"maximum {what} length is {limit} bytes")
        for what, value in (("fanout", fanout), ("depth", depth), ("node_depth", node_depth)):
            if not (what == "depth") <= value <= 255:
                raise ValueError(f"{what} must be between {int(what == 'depth')} and 255")
        word = self._bits // 8
        parameters = bytes((digest_size, len(key), fanout, depth)) + leaf_size.to_bytes(4, "little")
        parameters += node_offset.to_bytes(8 if word == 8 else 6, "little") + bytes((node_depth, inner_size))
        parameters = parameters.ljust(4 * word, b"\0")
        parameters += salt.ljust(self.SALT_SIZE, b"\0") + person.ljust(self.PERSON_SIZE, b"\0")
        self._state = tuple(
            start ^ int.from_bytes(parameters[at:at + word], "little")
            for start, at in zip(self._start, range(0, 8 * word, word))
        )
        self.digest_size, self._last_node = digest_size, last_node
        self._length, self._rest = 0, b""
        if key:
            self._rest = bytes(key).ljust(self.block_size, b"\0")
        self.update(data)

    def update(self, data, /):
        data = self._rest + _bytes_of(data)
        size = self.block_size
        at = 0
        # The last block waits: only digest() knows that it is the last.
        while len(data) - at > size:
            self._length += size
            self._state = self._compress(data[at:at + size], False)
            at += size
        self._rest = data[at:]

    def copy(self):
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__)
        return twin

    def _compress(self, block, last):
        bits, (r1, r2, r3, r4) = self._bits, self._turns
        low, word = (1 << bits) - 1, bits // 8
        words = [int.from_bytes(block[at:at + word], "little") for at in range(0, 16 * word, word)]
        v = [*self._state, *self._start]
        v[12] ^= self._length & low
        v[13] ^= self._length >> bits
        if last:
            v[14] ^= low
            if self._last_node:
                v[15] ^= low
        for number in range(self._count):
            order = _orders[number % 10]
            for place, (a, b, c, d) in enumerate(_quarters):
                for first, turn_d, turn_b in ((True, r1, r2), (False, r3, r4)):
                    v[a] = (v[a] + v[b] + words[order[2 * place + (not first)]]) & low
                    x = v[d] ^ v[a]
                    v[d] = (x >> turn_d | x << bits - turn_d) & low
                    v[c] = (v[c] + v[d]) & low
                    x = v[b] ^ v[c]
                    v[b] = (x >> turn_b | x << bits - turn_b) & low
        return tuple(old ^ v[i] ^ v[i + 8] for i, old in enumerate(self._state))

    def digest(self):
        twin = self.copy()
        twin._length += len(self._rest)
        state = twin._compress(self._rest.ljust(self.block_size, b"\0"), True)
        return b"".join(word.to_bytes(self._bits // 8, "little") for word in state)[:self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def __repr__(self):
        return f"<_blake2.{type(self).__name__} object at {id(self):#x}>"


class blake2s(blake2b):
    name, block_size = "blake2s", 64
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 32
    SALT_SIZE = PERSON_SIZE = 8
    _bits, _turns, _count, _start = 32, (16, 12, 8, 7), 10, _SHA256._start


_classes = {
    "md5": _MD5, "sha1": _SHA1, "sha224": _SHA224, "sha256": _SHA256, "sha384": _SHA384, "sha512": _SHA512,
    "sha3_224": _sha3("sha3_224", 28, 144), "sha3_256": _sha3("sha3_256", 32, 136),
    "sha3_384": _sha3("sha3_384", 48, 104), "sha3_512": _sha3("sha3_512", 64, 72),
    "shake_128": _sha3("shake_128", 0, 168, _Shake), "shake_256": _sha3("shake_256", 0, 136, _Shake),
}


def _constructor(name):
    def construct(data=b"", *, usedforsecurity=True, string=None):
        return _classes[name](data if string is None else string)

    construct.__name__ = construct.__qualname__ = f"openssl_{name}"
    return construct


for _name in _classes:
    globals()[_name] = _constructor(_name)
del _name


def new(name, data=b"", **kwargs):
    key = name.lower().replace("-", "_") if isinstance(name, str) else name
    if key in ("blake2b", "blake2s"):
        return globals()[key](data, **kwargs)
    for candidate in (key, key.replace("_", "") if isinstance(key, str) else key):
        if candidate in _classes:
            return _classes[candidate](data)
    raise ValueError(f"unsupported hash type {name}")


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    import hmac

    if not isinstance(hash_name, str):
        raise TypeError(f"pbkdf2_hmac() argument 'hash_name' must be str, not {type(hash_name).__name__}")
    for each in password, salt:
        if isinstance(each, str):
            raise TypeError("a bytes-like object is required, not 'str'")
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    size = new(hash_name).digest_size
    if dklen is None:
        dklen = size
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    keyed = hmac.new(_bytes_of(password), None, hash_name)

    def once(message):
        copy = keyed.copy()
        copy.update(message)
        return copy.digest()

    out = b""
    for block in range(1, -(-dklen // size) + 1):
        last = once(_bytes_of(salt) + block.to_bytes(4))
        total = int.from_bytes(last)
        for _ in range(iterations - 1):
            last = once(last)
            total ^= int.from_bytes(last)
        out += total.to_bytes(size)
    return out[:dklen]


def scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64):
    if n < 2 or n & n - 1:
        raise ValueError("n must be a power of 2.")
    if (maxmem or 32 << 20) < 128 * r * (n + p + 2):
        raise ValueError("memory limit exceeded")

    def salsa(words):
        x = list(words)
        for _ in range(4):
            for a, b, c, d in ((0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11),
                               (0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14)):
                for to, one, other, turn in ((b, a, d, 7), (c, b, a, 9), (d, c, b, 13), (a, d, c, 18)):
                    total = (x[one] + x[other]) & _low32
                    x[to] ^= (total << turn | total >> 32 - turn) & _low32
        return [(old + new) & _low32 for old, new in zip(words, x)]

    def mix(block):
        last, evens, odds = block[-16:], [], []
        for at in range(0, len(block), 16):
            last = salsa([one ^ other for one, other in zip(last, block[at:at + 16])])
            (odds if at // 16 % 2 else evens).extend(last)
        return evens + odds

    data = pbkdf2_hmac("sha256", password, salt, 1, p * 128 * r)
    out = b""
    for at in range(0, len(data), 128 * r):
        block = [int.from_bytes(data[place:place + 4], "little") for place in range(at, at + 128 * r, 4)]
        table = []
        for _ in range(n):
            table.append(block)
            block = mix(block)
        for _ in range(n):
            chosen = table[block[-16] & n - 1]
            block = mix([one ^ other for one, other in zip(block, chosen)])
        out += b"".join(word.to_bytes(4, "little") for word in block)
    return pbkdf2_hmac("sha256", password, out, 1, dklen)


def file_digest(fileobj, digest, /, *, _bufsize=262144):
    found = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        found.update(fileobj.getbuffer())
        return found
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    while block := fileobj.read(_bufsize):
        found.update(block)
    return found
