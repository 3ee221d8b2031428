# Messages as bytes: headers by struct, flags and kinds as enums, views that copy nothing, checksums, pieces that come apart.
import enum, struct, zlib
from typing import ClassVar


class Flags(enum.IntFlag, boundary=enum.STRICT):
    NONE = 0
    SQUEEZED = enum.auto()
    URGENT = enum.auto()
    BOTH = SQUEEZED | URGENT


class Kind(enum.IntEnum):
    HELLO = 1
    TEXT = 2
    NUMBERS = 3

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.__members__.get(value.upper())


class Broken(ValueError):
    pass


class Message:
    header: ClassVar = struct.Struct("!2sBBIL")
    kinds: ClassVar[dict] = {}

    def __init_subclass__(cls, /, kind, **rest):
        super().__init_subclass__(**rest)
        cls.kind = Kind(kind)
        if other := Message.kinds.setdefault(cls.kind, cls) is not cls:
            raise TypeError(f"{cls.kind!r} is {Message.kinds[cls.kind].__name__}'s")

    def encode(self, flags=Flags.NONE):
        body = self.body()
        if Flags.SQUEEZED in flags:
            body = zlib.compress(body)
        return self.header.pack(b"FM", self.kind, flags, len(body), zlib.crc32(body)) + body

    @classmethod
    def decode(cls, view):
        magic, kind, flags, length, checksum = cls.header.unpack_from(view)
        if magic != b"FM":
            raise Broken(f"{bytes(magic)!r} is no beginning")
        body = view[cls.header.size:cls.header.size + length]
        if zlib.crc32(body) != checksum:
            raise Broken(f"checksum {zlib.crc32(body) == checksum}")
        kind, flags = Kind(kind), Flags(flags)
        if Flags.SQUEEZED in flags:
            body = memoryview(zlib.decompress(body))
        return cls.kinds[kind].of(body), flags

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in vars(self).items())})"


class Hello(Message, kind="hello"):
    def body(self): return b""
    @classmethod
    def of(cls, body): return cls()


class Text(Message, kind=2):
    def __init__(self, text): self.text = text
    def body(self): return self.text.encode()
    @classmethod
    def of(cls, body): return cls(str(body, "utf-8"))


class Numbers(Message, kind=Kind.NUMBERS):
    def __init__(self, *numbers): self.numbers = numbers
    def body(self): return struct.pack(f"!{len(self.numbers)}d", *self.numbers)
    @classmethod
    def of(cls, body): return cls(*(number for number, in struct.iter_unpack("!d", body)))


class Reader:
    def __init__(self):
        self.buffer = bytearray()

    def feed(self, piece):
        self.buffer += piece
        while len(self.buffer) >= Message.header.size:
            length = int.from_bytes(self.buffer[4:8])
            size = Message.header.size + length
            if len(self.buffer) < size:
                return
            with memoryview(self.buffer)[:size] as view:
                try:
                    yield Message.decode(view.toreadonly())
                except (Broken, UnicodeDecodeError) as error:
                    yield error.with_traceback(None)
            del self.buffer[:size]


sent = [Hello().encode(), Text("grüße " * 30).encode(Flags.BOTH), Numbers(1, 2.5, float("inf"), -0.0).encode(Flags.URGENT)]
stream = b"".join(sent)
print([len(one) for one in sent[::2]], sent[0], sent[2].hex(" ", -4))
reader = Reader()
for start in range(0, len(stream), 7):
    for found in reader.feed(stream[start:start + 7]):
        print(found)
damaged = bytearray(stream)
damaged[-1] ^= 0x80
damaged[len(sent[0]) + 14] = 0
for found in reader.feed(damaged):
    print(repr(found))
for wrong in (lambda: next(reader.feed(b"XX" + sent[0][2:])), lambda: Text("\ud800").encode(), lambda: Flags(8), lambda: Kind(9), lambda: Kind("nothing"),
              lambda: type("Again", (Message,), {}, kind=1), lambda: Message.header.pack(b"FM", 300, 0, 0, 0), lambda: Message.header.unpack_from(b"FM"),
              lambda: type("None", (Message,), {})):
    try:
        print(repr(wrong()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
print(Kind("Text"), repr(Flags.BOTH), Flags.BOTH - Flags.URGENT if hasattr(Flags, "__sub__") else 0, list(Flags.BOTH), ~Flags.URGENT, reader.buffer[:2])

# output:
# [12, 44] b'FM\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00' 464d0302 00000020 f15638a8 3ff00000 00000000 40040000 00000000 7ff00000 00000000 80000000 00000000
# (Hello(), <Flags.NONE: 0>)
# (Text(text='grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße grüße '), <Flags.BOTH: 3>)
# (Numbers(numbers=(1.0, 2.5, inf, -0.0)), <Flags.URGENT: 2>)
# (Hello(), <Flags.NONE: 0>)
# Broken('checksum False')
# Broken('checksum False')
# Broken("b'XX' is no beginning")
# UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# ValueError: <flag 'Flags'> invalid value 8
#     given 0b0 1000
#   allowed 0b0 0011
# ValueError: 9 is not a valid Kind
# ValueError: 'nothing' is not a valid Kind
# TypeError: <Kind.HELLO: 1> is Hello's
# error: 'B' format requires 0 <= number <= 255
# error: unpack_from requires a buffer of at least 12 bytes for unpacking 12 bytes at offset 0 (actual buffer size is 2)
# TypeError: Message.__init_subclass__() missing 1 required positional argument: 'kind'
# 2 <Flags.BOTH: 3> 1 [<Flags.SQUEEZED: 1>, <Flags.URGENT: 2>] 1 bytearray(b'XX')
