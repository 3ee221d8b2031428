"""Universally unique identifiers."""

from enum import Enum
from os import urandom

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = \
    'reserved for NCS compatibility', 'specified in RFC 4122', 'reserved for Microsoft compatibility', \
    'reserved for future definition'


class SafeUUID(Enum):
    """Whether an identifier was made safely among processes."""
    safe = 0
    unsafe = -1
    unknown = None


class UUID:
    """128 bits that name something."""

    __slots__ = ('int', 'is_safe', '__weakref__')

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *,
                 is_safe=SafeUUID.unknown):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        if hex is not None:
            hex = hex.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
            if len(hex) != 32:
                raise ValueError('badly formed hexadecimal UUID string')
            int = int_(hex, 16)
        if bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError('bytes_le is not a 16-char string')
            bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
        if bytes is not None:
            if len(bytes) != 16:
                raise ValueError('bytes is not a 16-char string')
            int = int_.from_bytes(bytes)
        if fields is not None:
            if len(fields) != 6:
                raise ValueError('fields is not a 6-tuple')
            int = 0
            for number, (value, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48)), 1):
                if not 0 <= value < 1 << bits:
                    raise ValueError(f'field {number} out of range (need a {bits}-bit value)')
                int = int << bits | value
        if not 0 <= int < 1 << 128:
            raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            if not 1 <= version <= 8:
                raise ValueError('illegal version number')
            int = int & ~(0xc000 << 48) & ~(0xf000 << 64) | 0x8000 << 48 | version << 76
        object.__setattr__(self, 'int', int)
        object.__setattr__(self, 'is_safe', is_safe)

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __str__(self):
        x = self.hex
        return f'{x[:8]}-{x[8:12]}-{x[12:16]}-{x[16:20]}-{x[20:]}'

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return UUID, (self.hex,)

    @property
    def hex(self):
        return f'{self.int:032x}'

    @property
    def bytes(self):
        return self.int.to_bytes(16)

    @property
    def bytes_le(self):
        b = self.bytes
        return b[3::-1] + b[5:3:-1] + b[7:5:-1] + b[8:]

    @property
    def fields(self):
        return (self.int >> 96, self.int >> 80 & 0xffff, self.int >> 64 & 0xffff, self.int >> 56 & 0xff,
                self.int >> 48 & 0xff, self.int & 0xffffffffffff)

    time_low, time_mid, time_hi_version, clock_seq_hi_variant, clock_seq_low, node = [
        property(lambda self, at=at: self.fields[at]) for at in range(6)]

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3f) << 8 | self.clock_seq_low

    @property
    def time(self):
        """100 ns since 1582-10-15, in version 7 milliseconds since 1970."""
        if self.version == 7:
            return self.int >> 80
        if self.version == 6:
            return self.time_low << 28 | self.time_mid << 12 | self.time_hi_version & 0x0fff
        return (self.time_hi_version & 0x0fff) << 48 | self.time_mid << 32 | self.time_low

    @property
    def urn(self):
        return 'urn:uuid:' + str(self)

    @property
    def variant(self):
        if not self.int & 0x8000 << 48:
            return RESERVED_NCS
        if not self.int & 0x4000 << 48:
            return RFC_4122
        return RESERVED_FUTURE if self.int & 0x2000 << 48 else RESERVED_MICROSOFT

    @property
    def version(self):
        return self.int >> 76 & 0xf if self.variant == RFC_4122 else None


int_ = int


def uuid4():
    """A random identifier."""
    return _of_version(int_.from_bytes(urandom(16)), 4)


def _of_version(number, version):
    # Without the checks of __init__: the number has 128 bits.
    made = object.__new__(UUID)
    number = number & ~(0xc000 << 48) & ~(0xf000 << 64) | 0x8000 << 48 | version << 76
    object.__setattr__(made, 'int', number)
    object.__setattr__(made, 'is_safe', SafeUUID.unknown)
    return made


_node = None


def getnode():
    """A number for this machine, random here."""
    global _node
    if _node is None:
        _node = int.from_bytes(urandom(6)) | 1 << 40
    return _node


def _timed(node, clock_seq):
    node = getnode() if node is None else node
    clock_seq = int.from_bytes(urandom(2)) & 0x3fff if clock_seq is None else clock_seq
    import time
    return time.time_ns() // 100 + 0x01b21dd213814000, clock_seq, node


def uuid1(node=None, clock_seq=None):
    """An identifier of the time and this machine."""
    stamp, clock_seq, node = _timed(node, clock_seq)
    return UUID(fields=(stamp & 0xffffffff, stamp >> 32 & 0xffff, stamp >> 48 & 0x0fff, clock_seq >> 8 & 0x3f,
                        clock_seq & 0xff, node), version=1)


def _named(namespace, name, algorithm, version):
    import hashlib
    name = name.encode() if isinstance(name, str) else name
    return UUID(bytes=hashlib.new(algorithm, namespace.bytes + name).digest()[:16], version=version)


def uuid3(namespace, name):
    """The identifier of a name in a namespace, by MD5."""
    return _named(namespace, name, 'md5', 3)


def uuid5(namespace, name):
    """The identifier of a name in a namespace, by SHA-1."""
    return _named(namespace, name, 'sha1', 5)


_last_6 = 0


def uuid6(node=None, clock_seq=None):
    """An identifier of the time and this machine, that sorts by the time."""
    global _last_6
    stamp, clock_seq, node = _timed(node, clock_seq)
    _last_6 = stamp = max(stamp, _last_6 + 1)
    return UUID(int=(stamp >> 12 & (1 << 48) - 1) << 80 | (stamp & 0x0fff) << 64 | (clock_seq & 0x3fff) << 48 |
                node & (1 << 48) - 1, version=6)


_last_7 = 0, 0


def uuid7():
    """An identifier that begins with the time in milliseconds and goes on with a counter: later ones sort later."""
    global _last_7
    import time
    now, (last, counter) = time.time_ns() // 1_000_000, _last_7
    counter = int.from_bytes(urandom(6)) >> 7 if now > last else counter + 1
    _last_7 = now, counter = max(now, last) + (counter >> 42), counter & (1 << 42) - 1
    return UUID(int=(now & (1 << 48) - 1) << 80 | counter >> 30 << 64 | (counter & (1 << 30) - 1) << 32 |
                int.from_bytes(urandom(4)), version=7)


def uuid8(a=None, b=None, c=None):
    """An identifier of 48, 12 and 62 bits of one's own, random where none are given."""
    a, b, c = [int.from_bytes(urandom(8)) if part is None else part for part in (a, b, c)]
    return UUID(int=(a & (1 << 48) - 1) << 80 | (b & 0x0fff) << 64 | c & (1 << 62) - 1, version=8)


NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
NIL = UUID('00000000-0000-0000-0000-000000000000')
MAX = UUID('ffffffff-ffff-ffff-ffff-ffffffffffff')
